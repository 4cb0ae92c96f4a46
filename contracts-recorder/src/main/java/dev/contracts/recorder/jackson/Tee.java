package dev.contracts.recorder.jackson;

/** What a mapper writes to, with a copy of what is written between two calls. Not for several threads, as a generator is not. */
interface Tee {
    /** Whether what is written is being copied. */
    boolean isCopying();

    /** Copies what is written from now on. */
    void begin();

    /** What was written since {@link #begin}, in UTF-8, without the white space that separates it from a value before it. */
    byte[] end();

    /** Forgets what was written since {@link #begin}. */
    void drop();

    /** Whether a flush is passed on: not those with which a recording finds out where a payload begins and ends. */
    void passFlush(boolean pass);
}
