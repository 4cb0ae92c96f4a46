package dev.contracts.model.json;

import dev.contracts.runtime.constraint.JsonTexts;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.json.JsonTrees;
import dev.contracts.runtime.text.Quote;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** Values in a schema: equality as JSON Schema means it, kinds, and how they are quoted. */
public final class JsonValues {
    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private JsonValues() {}

    /** Returns a text that two values share if and only if they are the same JSON value, as {@link JsonTrees} compares. */
    public static String canonical(JsonNode value) {
        return JsonTrees.canonical(JsonTreeConverter.tree(value));
    }

    /** Returns the value as a JSON text, in the form in which constraints keep it. */
    public static String text(JsonNode value) {
        return value.isString() ? JsonTexts.of(value.stringValue()) : value.toString();
    }

    /**
     * Returns whether a value is of a type, as {@code type} means it: {@code 5.0} is an integer, {@code 1e19} a number that
     * no 64 bits hold, {@code 1e400} neither.
     */
    public static boolean is(JsonNode value, SchemaType type) {
        return switch (type) {
            case NULL -> value.isNull();
            case BOOLEAN -> value.isBoolean();
            case INTEGER -> value.isNumber() && isLong(value.decimalValue());
            case NUMBER ->
                value.isNumber() && Double.isFinite(value.decimalValue().doubleValue());
            case STRING -> value.isString();
            case ARRAY -> value.isArray();
            case OBJECT -> value.isObject();
        };
    }

    /** Returns whether a number is the one that its nearest double is written as. */
    public static boolean isDouble(JsonNode number) {
        BigDecimal value = number.decimalValue();
        double nearest = value.doubleValue();
        return Double.isFinite(nearest) && JsonTrees.decimal(nearest).compareTo(value) == 0;
    }

    private static boolean isLong(BigDecimal value) {
        return value.compareTo(LEAST) >= 0
                && value.compareTo(MOST) <= 0
                && value.stripTrailingZeros().scale() <= 0;
    }

    /** The value as JSON, made safe for a message. */
    public static String quote(JsonNode value) {
        if (value.isString()) {
            return Quote.text(value.stringValue());
        }
        String quoted = Quote.text(value.toString());
        return value.isContainer() ? quoted : quoted.substring(1, quoted.length() - 1);
    }
}
