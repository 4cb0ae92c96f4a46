package dev.contracts.runner.source;

/**
 * A source that could not be checked, with the reason.
 *
 * @param kind who has to act: the caller, or the machine
 * @param place the file or directory as it was given
 * @param message what is wrong and what to do
 */
public record SourceError(Kind kind, String place, String message) {
    /** Who has to act. */
    public enum Kind {
        /** The call is wrong: no such contract, no such file, nothing to check. */
        USAGE,
        /** The call is right, but the bytes could not be had. */
        UNREADABLE
    }
}
