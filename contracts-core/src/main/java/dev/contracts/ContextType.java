package dev.contracts;

/** What a value of the context, or a query parameter, may be: the types that {@link Context} holds. */
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
