package dev.contracts.runtime.stream;

import dev.contracts.runtime.reads.Reads;
import dev.contracts.runtime.violation.PartialPayload;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The next payload of a sequence, and what the program makes of it. A {@link dev.contracts.runtime.function.RuleError} of a
 * method says that the payload takes no part.
 *
 * @param <T> a payload
 * @param <S> the folded state of one key
 */
interface StreamStep<T, S> {
    /** Returns the key. */
    String key();

    /** Returns the event time; null when there is none. */
    @Nullable
    Instant time();

    /** Returns whether the key ends with the payload. */
    boolean ends(S state);

    /** Returns the state after the payload. */
    S next(S state);

    /** Runs the rules on the payload, the one before it and the state. */
    void check(StreamKey<T, S> key);

    /** Runs a rule on the items of the payload, and remembers those that are new. */
    <I> void compare(StreamIdentity<T, I> identity, int number, StreamKey<T, S> key);

    /** Makes the payload the one before the next. */
    void remember(StreamKey<T, S> key);

    /** Returns what is read of the payload, as a JSON tree. */
    PartialPayload.Read read(Reads reads);
}
