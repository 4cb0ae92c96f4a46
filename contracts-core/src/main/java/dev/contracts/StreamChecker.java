package dev.contracts;

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
 * <p>Whoever listens while payloads come says when each arrived, {@link #offer(Object, PayloadLocation, Instant)}: stream
 * time is then the listener's clock, and a key's silence counts from its last arrival, however far the producer's clock is
 * off. What two payloads of a key say themselves, by their event times, holds in either case.
 *
 * @param <T> what a payload is bound to
 */
public interface StreamChecker<T> {
    /** Does what {@link #offer(Object, PayloadLocation)} does, with the payload's number in the sequence, from 1, as its line. */
    List<Violation> offer(T payload);

    /**
     * Checks the next payload, whose structure is valid.
     *
     * @return its violations, and the deadlines that its event time has passed, sorted; at most {@link Limits#violations()}
     * @throws IllegalStateException after {@link #close}
     */
    List<Violation> offer(T payload, PayloadLocation place);

    /**
     * Checks the next payload, whose structure is valid, and says when it came. All payloads of a sequence have an arrival, or
     * none has.
     *
     * @param arrival by the clock that {@link #advanceTo} is told of too
     * @return its violations, and the deadlines that have passed at its arrival or that its own event time shows, sorted; at
     *     most {@link Limits#violations()}
     * @throws IllegalStateException after {@link #close}
     */
    List<Violation> offer(T payload, PayloadLocation place, Instant arrival);

    /**
     * Checks the next line of a sequence, see {@link PayloadLines}: its payload, or the bytes of the line as {@link
     * #offerInvalid(PayloadLocation)} does.
     * A keep-alive is neither: it ends no silence, and leaves no hole.
     *
     * @return as {@link #offer(Object, PayloadLocation)}
     * @throws IllegalStateException after {@link #close}
     */
    List<Violation> offer(PayloadLine<? extends T> line);

    /**
     * Checks the next payload, whose structure is invalid: it takes part in the rules that do not read what is invalid, and
     * {@link #close} lists the others. Where the key or the time cannot be told, or there are no bytes, it is a {@link #hole}.
     *
     * @param location with the payload's bytes
     * @return as {@link #offer(Object, PayloadLocation)}
     * @throws IllegalStateException after {@link #close}
     */
    List<Violation> offerInvalid(PayloadLocation location);

    /**
     * Does what {@link #offerInvalid(PayloadLocation)} does, and says when the payload came, see {@link #offer(Object,
     * PayloadLocation, Instant)}.
     */
    List<Violation> offerInvalid(PayloadLocation location, Instant arrival);

    /**
     * Counts a payload that takes no part, because nothing of it can be read; {@link #close} says so.
     *
     * @param why in a few words, such as {@code json.limit}
     * @throws IllegalStateException after {@link #close}
     */
    void hole(int line, String why);

    /**
     * Moves stream time to {@code time} and returns the deadlines that it has passed. An earlier time changes nothing.
     *
     * @param time event time; when payloads are offered with their arrivals, the clock of those
     * @throws IllegalStateException after {@link #close}
     */
    List<Violation> advanceTo(Instant time);

    /** Returns the stream time until which the next key may be silent; empty when no key is waited for. */
    Optional<Instant> nextDeadline();

    /**
     * Counts the violations of later payloads, and no longer explains and lists them: for a caller who has listed enough. A
     * silence is still listed, since it belongs to an earlier payload.
     */
    void countOnly();

    /** Returns the number of errors so far, listed or not. */
    long errors();

    /** Returns the number of warnings so far, listed or not. */
    long warnings();

    /** Returns how many keys are kept; at most {@link StreamLimits#keys()}. */
    int keys();

    /** Ends the sequence and returns what could not be checked, and why, sorted. The same answer when asked again. */
    List<Unchecked> close();
}
