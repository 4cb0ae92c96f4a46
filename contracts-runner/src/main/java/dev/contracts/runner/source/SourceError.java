package dev.contracts.runner.source;

/**
 * A source that could not be checked, with the reason.
 *
 * @param kind the kind of error
 * @param source the file, the directory or the endpoint, as it was given
 * @param message what is wrong and what to do
 */
public record SourceError(Kind kind, String source, String message) {
    /** The kind of an error: of the call, or of the machine. */
    public enum Kind {
        /** The call is wrong: no such contract, no such file, nothing to check. */
        USAGE,
        /** The call is right, but the bytes could not be read. */
        UNREADABLE
    }
}
