package dev.contracts;

/** The type of a value of the context, or of a query parameter: those that {@link Context} holds. */
public enum ContextType {
    INTEGER,
    NUMBER,
    BOOLEAN,
    STRING,
    /** A string of format {@code date-time} in JSON, an {@code Instant} in the context. */
    TIMESTAMP,
    /** A list of strings. */
    STRINGS
}
