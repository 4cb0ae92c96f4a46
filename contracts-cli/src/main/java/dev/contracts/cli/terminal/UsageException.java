package dev.contracts.cli.terminal;

/** The call is wrong; the message says what, in words for the user. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message, null, false, false);
    }
}
