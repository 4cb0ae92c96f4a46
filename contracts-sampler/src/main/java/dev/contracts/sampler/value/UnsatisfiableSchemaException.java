package dev.contracts.sampler.value;

/** No value was found for a part of a schema; the message says which, in words for the user. */
public final class UnsatisfiableSchemaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnsatisfiableSchemaException(String message) {
        super(message, null, false, false);
    }
}
