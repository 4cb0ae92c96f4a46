package dev.contracts.sampler;

/** Thrown when no payload of the requested kind was found; the message tells the user why. */
public final class NoSampleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSampleException(String message) {
        super(message);
    }
}
