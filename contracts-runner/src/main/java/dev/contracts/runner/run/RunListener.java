package dev.contracts.runner.run;

import dev.contracts.runner.source.PayloadFile;

/** Told of a run while it goes on. Every method may be left out. */
public interface RunListener {
    /** A listener that does nothing. */
    RunListener NONE = new RunListener() {};

    /** Reports that a file is opened. */
    default void file(PayloadFile file) {}

    /** A payload of the file was read; {@code bytes} is its size. */
    default void payload(long bytes) {}

    /** Reports a violation that the report lists. */
    default void violation(LocatedViolation violation) {}
}
