package dev.contracts.simulator.fault;

/**
 * Turns a valid payload into one that breaks a rule.
 *
 * @param <T> the payload's record
 */
@FunctionalInterface
interface PayloadMutation<T> {
    /** @return the payload itself where the rule cannot be broken at this moment */
    T of(T payload, FaultContext moment);

    static <T> PayloadMutation<T> none() {
        return (payload, moment) -> payload;
    }
}
