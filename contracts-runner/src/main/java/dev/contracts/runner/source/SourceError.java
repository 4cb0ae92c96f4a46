package dev.contracts.runner.source;

/**
 * Why something could not be checked at all.
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
