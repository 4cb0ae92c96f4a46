package dev.contracts;

import dev.contracts.runtime.StreamProgram;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Checks a sequence of payloads against the {@code x-stream} section of their contract. A plain state machine: it owns no
 * thread and no clock, its caller tells it of payloads and of the passing of event time. Not for several threads at once.
 *
 * @param <T> what a payload is bound to
 */
public final class StreamChecker<T> {
    private final String contract;

    private StreamChecker(String contract) {
        this.contract = contract;
    }

    /** A checker at the start of a sequence. */
    public static <T> StreamChecker<T> of(
            String contract, StreamProgram<T, ?> program, Context context, Limits limits, StreamLimits streamLimits) {
        return new StreamChecker<>(contract);
    }

    /** The same as {@link #offer(Object, PayloadPlace)} with the payload's number in the sequence, from 1, as its line. */
    public List<Violation> offer(T payload) {
        return List.of();
    }

    /**
     * The next payload, whose structure is kept.
     *
     * @return what it breaks, and the deadlines that its event time has passed, sorted; at most {@link Limits#findings()}
     */
    public List<Violation> offer(T payload, PayloadPlace place) {
        return List.of();
    }

    /** A payload whose structure is not kept: it takes no part, and {@link #close} says so. */
    public void hole(int line, String why) {}

    /** Event time has reached {@code eventTime}: gives the deadlines that it has passed. An earlier time changes nothing. */
    public List<Violation> advanceTo(Instant eventTime) {
        return List.of();
    }

    /** The earliest event time that no key may pass in silence; empty when no key is waited for. */
    public Optional<Instant> nextDeadline() {
        return Optional.empty();
    }

    /** Errors so far, listed or not. */
    public long errors() {
        return 0;
    }

    /** Warnings so far, listed or not. */
    public long warnings() {
        return 0;
    }

    /** The end of the sequence: what could not be checked, and why, sorted. */
    public List<Unchecked> close() {
        return List.of();
    }

    @Override
    public String toString() {
        return "StreamChecker[" + contract + "]";
    }
}
