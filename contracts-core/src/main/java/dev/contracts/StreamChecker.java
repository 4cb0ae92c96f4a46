package dev.contracts;

import dev.contracts.runtime.stream.StreamProgram;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Checks a sequence of payloads against the {@code x-stream} section of their contract. A plain state machine: it owns no
 * thread and no clock, its caller tells it of payloads and of the passing of event time. Not for several threads at once.
 *
 * <p>Stream time is the latest event time seen, over all keys, or what the caller says; it never goes back. A deadline
 * fires when stream time has gone past it, once for each silence, before the payload that moved the time is itself checked.
 *
 * <p>Whoever listens while payloads come says when each arrived, {@link #offer(Object, PayloadPlace, Instant)}: stream time
 * is then the listener's clock, and a key's silence counts from its last arrival, however far the producer's clock is off.
 * What two payloads of a key say themselves, by their event times, holds in either case.
 *
 * @param <T> what a payload is bound to
 */
public final class StreamChecker<T> {
    private final StreamMachine<T, ?> machine;
    /** Payloads and holes so far; stays at the greatest line there can be. */
    private int number;

    private boolean closed;

    private StreamChecker(StreamMachine<T, ?> machine) {
        this.machine = machine;
    }

    /** A checker at the start of a sequence. */
    public static <T> StreamChecker<T> of(
            String contract, StreamProgram<T, ?> program, Context context, Limits limits, StreamLimits streamLimits) {
        return new StreamChecker<>(machine(contract, program, context, limits, streamLimits));
    }

    private static <T, S> StreamMachine<T, S> machine(
            String contract, StreamProgram<T, S> program, Context context, Limits limits, StreamLimits streamLimits) {
        return new StreamMachine<>(program, new StreamReport(contract, context, limits), streamLimits);
    }

    /** The same as {@link #offer(Object, PayloadPlace)} with the payload's number in the sequence, from 1, as its line. */
    public List<Violation> offer(T payload) {
        return offer(payload, new PayloadLocation(number == Integer.MAX_VALUE ? number : number + 1, null));
    }

    /**
     * The next payload, whose structure is kept.
     *
     * @return what it breaks, and the deadlines that its event time has passed, sorted; at most {@link Limits#findings()}
     * @throws IllegalStateException after {@link #close}
     */
    public List<Violation> offer(T payload, PayloadLocation place) {
        open();
        count();
        return machine.offer(payload, place, null);
    }

    /**
     * The next payload, whose structure is kept, and when it came. All payloads of a sequence have an arrival, or none has.
     *
     * @param arrival by the clock that {@link #advanceTo} is told of too
     * @return what it breaks, and the deadlines that have passed at its arrival or that its own event time shows, sorted; at
     *     most {@link Limits#findings()}
     * @throws IllegalStateException after {@link #close}
     */
    public List<Violation> offer(T payload, PayloadLocation place, Instant arrival) {
        open();
        count();
        return machine.offer(payload, place, arrival);
    }

    /**
     * The next line of a sequence, see {@link PayloadLines}: its payload, or a {@link #hole} where there is none to speak of.
     *
     * @return as {@link #offer(Object, PayloadPlace)}
     * @throws IllegalStateException after {@link #close}
     */
    public List<Violation> offer(PayloadLine<? extends T> line) {
        Optional<? extends T> payload = line.verdict().value();
        if (payload.isPresent()) {
            return offer(payload.get(), line.place());
        }
        int number = line.place().line();
        hole(
                number,
                "the payload on line " + number
                        + (line.verdict().isRefused() ? " was refused" : " breaks its structure"));
        return List.of();
    }

    /**
     * A payload whose structure is not kept: it takes no part, and {@link #close} says so.
     *
     * @param why in a few words, such as {@code schema.required}
     * @throws IllegalStateException after {@link #close}
     */
    public void hole(int line, String why) {
        open();
        count();
        machine.hole(line, why);
    }

    /**
     * Stream time has reached {@code time}: gives the deadlines that it has passed. An earlier time changes nothing.
     *
     * @param time event time; when payloads are offered with their arrivals, the clock of those
     * @throws IllegalStateException after {@link #close}
     */
    public List<Violation> advanceTo(Instant time) {
        open();
        return machine.advanceTo(time);
    }

    /** The stream time until which the next key may be silent; empty when no key is waited for. */
    public Optional<Instant> nextDeadline() {
        return machine.nextDeadline();
    }

    /** Errors so far, listed or not. */
    public long errors() {
        return machine.report().errors();
    }

    /** Warnings so far, listed or not. */
    public long warnings() {
        return machine.report().warnings();
    }

    /** How many keys are kept; at most {@link StreamLimits#keys()}. */
    public int keys() {
        return machine.keys();
    }

    /** The end of the sequence: what could not be checked, and why, sorted. The same answer when asked again. */
    public List<Unchecked> close() {
        closed = true;
        return machine.unchecked();
    }

    private void count() {
        if (number < Integer.MAX_VALUE) {
            number++;
        }
    }

    private void open() {
        if (closed) {
            throw new IllegalStateException("the sequence was closed");
        }
    }
}
