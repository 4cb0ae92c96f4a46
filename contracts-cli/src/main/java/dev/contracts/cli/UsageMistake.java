package dev.contracts.cli;

/** The call is wrong; the message says what, in words for the user. */
final class UsageMistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageMistake(String message) {
        super(message, null, false, false);
    }
}
