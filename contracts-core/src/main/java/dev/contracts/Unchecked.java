package dev.contracts;

import org.jspecify.annotations.Nullable;

/**
 * A rule about which the verdict says nothing, or nothing at one value, and why: a rule is never passed in silence.
 *
 * @param contract the contract's name
 * @param rule the rule's id
 * @param reason such as {@code context total_portfolio_value not given}
 * @param pointer to the value at which the rule was not checked; empty for the payload, and for a reason that is of no payload
 * @param fault the structural violation in what the rule reads; null for another reason
 * @param partly whether the rule was checked at other values
 */
public record Unchecked(
        String contract,
        String rule,
        String reason,
        String pointer,
        @Nullable Fault fault,
        boolean partly) implements Comparable<Unchecked> {
    /** A rule that is not checked at all, for a reason that is no fault of a payload. */
    public Unchecked(String contract, String rule, String reason) {
        this(contract, rule, reason, "", null, false);
    }

    /**
     * The structural violation that stopped a rule.
     *
     * @param rule such as {@code schema.enum}
     * @param pointer to the value that has it
     */
    public record Fault(String rule, String pointer) implements Comparable<Fault> {
        @Override
        public int compareTo(Fault other) {
            int byPointer = pointer.compareTo(other.pointer);
            return byPointer != 0 ? byPointer : rule.compareTo(other.rule);
        }
    }

    @Override
    public int compareTo(Unchecked other) {
        // every check sorts these: no comparator that has to be linked first
        int order = contract.compareTo(other.contract);
        order = order != 0 ? order : rule.compareTo(other.rule);
        order = order != 0 ? order : pointer.compareTo(other.pointer);
        order = order != 0 ? order : reason.compareTo(other.reason);
        order = order != 0 ? order : Boolean.compare(partly, other.partly);
        if (order != 0 || fault == null || other.fault == null) {
            return order != 0 ? order : Boolean.compare(fault != null, other.fault != null);
        }
        return fault.compareTo(other.fault);
    }
}
