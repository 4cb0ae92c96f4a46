package dev.contracts.sampler;

/** No value was found for a part of a schema; the message says which, in words for the user. */
final class Unsatisfiable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unsatisfiable(String message) {
        super(message, null, false, false);
    }
}
