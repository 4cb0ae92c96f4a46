package dev.contracts.sampler;

/** No payload was found of the kind that was asked for; the message says why, in words for the user. */
public final class NoSampleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSampleException(String message) {
        super(message);
    }
}
