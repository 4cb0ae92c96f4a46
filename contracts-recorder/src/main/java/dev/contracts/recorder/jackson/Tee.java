package dev.contracts.recorder.jackson;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The copy of what a mapper writes to a {@link Target} between two calls. For one thread, as a generator is.
 *
 * @param <C> what holds the copy
 */
final class Tee<C> {
    private final Supplier<C> empty;
    private final Function<C, byte[]> payload;
    private @Nullable C copy;
    private boolean passFlush = true;

    /** A target of a mapper that copies: {@link TeeStream} for bytes, {@link TeeWriter} for characters. */
    interface Target {
        Tee<?> tee();
    }

    /** @param payload makes UTF-8 of the copy, without the white space that separates it from a value before it */
    Tee(Supplier<C> empty, Function<C, byte[]> payload) {
        this.empty = empty;
        this.payload = payload;
    }

    /** Returns the copy that is to be written to; null while none is made. */
    @Nullable
    C copy() {
        return copy;
    }

    /** Copies what is written from now on. */
    void begin() {
        copy = empty.get();
    }

    /** Returns what was written since {@link #begin}. */
    byte[] end() {
        C made = copy;
        copy = null;
        return made == null ? new byte[0] : payload.apply(made);
    }

    /** Forgets what was written since {@link #begin}. */
    void drop() {
        copy = null;
    }

    /** Sets whether a flush is passed on: not those by which a recording finds where a payload begins and ends. */
    void passFlush(boolean pass) {
        passFlush = pass;
    }

    boolean passesFlush() {
        return passFlush;
    }
}
