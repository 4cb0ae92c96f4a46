package dev.contracts.recorder.jackson;

/**
 * A target of a mapper that copies what is written between two calls: {@link TeeStream}
 * for bytes and {@link TeeWriter} for characters, which share no superclass that could hold the copy. For one thread, as a
 * generator is.
 */
interface Tee {
    /** Returns whether what is written is being copied. */
    boolean isCopying();

    /** Copies what is written from now on. */
    void begin();

    /** Returns what was written since {@link #begin}, in UTF-8, without the white space that separates it from a value before it. */
    byte[] end();

    /** Forgets what was written since {@link #begin}. */
    void drop();

    /** Sets whether a flush is passed on: not those by which a recording finds where a payload begins and ends. */
    void passFlush(boolean pass);
}
