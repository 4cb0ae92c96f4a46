package dev.contracts.recorder.jackson;

import org.jspecify.annotations.Nullable;

/**
 * Watches one value being written by a mapper, and records it when it is a payload: of a type that belongs to a contract, and
 * not a part of another value.
 */
public final class RootValueRecorder {
    private final RecordingSink sink;

    public RootValueRecorder(RecordingSink sink) {
        this.sink = sink;
    }

    /** Something of a mapper that fails as {@code E}. */
    interface Step<E extends Exception> {
        void run() throws E;
    }

    /**
     * Writes a value, and records it when it is a payload and could be written.
     *
     * @param root whether the generator is at its root
     * @param target what the generator writes to; null when that is no text, but tokens in memory
     * @throws IllegalStateException when it is a payload and the target is not one of the mapper
     */
    <E extends Exception> void write(
            @Nullable Object value, boolean root, @Nullable Object target, Step<E> flush, Step<E> write) throws E {
        String contract = value == null || !root || target == null ? null : sink.contractOf(value.getClass());
        if (value == null || contract == null) {
            write.run();
        } else if (!(target instanceof Tee.Target copying)) {
            throw new IllegalStateException("a payload of the contract " + contract + ", a "
                    + value.getClass().getName()
                    + ", is written to a generator that was not made by the recording mapper, or not in UTF-8: it cannot"
                    + " be recorded");
        } else if (copying.tee().copy() != null) {
            write.run();
        } else {
            sink.take(contract, copy(copying.tee(), flush, write));
        }
    }

    private static <E extends Exception> byte[] copy(Tee<?> tee, Step<E> flush, Step<E> write) throws E {
        flushInto(tee, flush);
        tee.begin();
        try {
            write.run();
            flushInto(tee, flush);
        } catch (Throwable e) {
            tee.drop();
            throw e;
        }
        return tee.end();
    }

    private static <E extends Exception> void flushInto(Tee<?> tee, Step<E> flush) throws E {
        tee.passFlush(false);
        try {
            flush.run();
        } finally {
            tee.passFlush(true);
        }
    }
}
