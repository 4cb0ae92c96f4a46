package dev.contracts.runner.run;

import dev.contracts.runner.source.PayloadFile;

/** Receives the events of a run. Every method is optional. */
public interface RunListener {
    /** A listener that does nothing. */
    RunListener NONE = new RunListener() {};

    /** Reports that a file is opened. */
    default void file(PayloadFile file) {}

    /** Reports that a payload of the file was read; {@code bytes} is its size. */
    default void payload(long bytes) {}

    /** Reports a violation that the report lists. */
    default void violation(LocatedViolation violation) {}
}
