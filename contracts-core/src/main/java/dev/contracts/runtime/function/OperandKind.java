package dev.contracts.runtime.function;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The kind of an operand or a result of a function, in the words of a message. */
public enum OperandKind {
    /** Any value; which ones go together, the compiler of rules knows. */
    ANY("a value", Object.class),
    BOOL("bool", Boolean.class),
    INT("int", Long.class),
    /** A double; where types are not declared, a {@code Long} stands for one in the sum of an empty list. */
    DOUBLE("double", Number.class),
    STRING("string", String.class),
    /** A literal, {@code 'asc'} or {@code 'desc'}. */
    ORDER("string", String.class),
    /** A literal, a unit of time: {@code 's'}, {@code 'ms'}, {@code 'us'} or {@code 'ns'}. */
    UNIT("string", String.class),
    /** A literal, a pattern of RE2. */
    PATTERN("string", String.class),
    TIMESTAMP("timestamp", Instant.class),
    DURATION("duration", Duration.class),
    /** A list of anything, a tuple included. */
    LIST("a list", List.class),
    MAP("a map", Map.class),
    LIST_OF_INTS("a list of int", List.class),
    LIST_OF_DOUBLES("a list of double", List.class),
    LIST_OF_ORDERED("a list of int, double, string, timestamp or duration", List.class),
    LIST_OF_SCALARS("a list of int, double, string, timestamp, duration or bool", List.class),
    /** A list of what the first operand is a list of. */
    SAME_LIST("a list of the same type", List.class),
    /** The kind of the values in the list or map that is the first operand; only a result is one. */
    ELEMENT("an element", Object.class);

    private final String text;
    private final Class<?> type;

    OperandKind(String text, Class<?> type) {
        this.text = text;
        this.type = type;
    }

    /** The class of the values. */
    public Class<?> type() {
        return type;
    }

    @Override
    public String toString() {
        return text;
    }
}
