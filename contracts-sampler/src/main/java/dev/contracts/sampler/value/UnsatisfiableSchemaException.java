package dev.contracts.sampler.value;

/** Thrown when no value was found for a part of a schema; the message tells the user which. */
public final class UnsatisfiableSchemaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnsatisfiableSchemaException(String message) {
        super(message, null, false, false);
    }
}
