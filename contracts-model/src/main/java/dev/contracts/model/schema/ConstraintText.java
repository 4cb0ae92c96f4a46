package dev.contracts.model.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a keyword of a schema demands, in words: the {@code expected} of a structural violation. Every engine asks here, so
 * that all of them say the same.
 */
public final class ConstraintText {
    private ConstraintText() {}

    /**
     * The demand of a keyword that judges a value by itself, such as {@code at least 0} for {@code minimum}. A keyword whose
     * violation names a property ({@code required}, {@code dependentRequired}, {@code additionalProperties}) has its words
     * where the violation is made.
     *
     * @param schema a node that has the keyword
     * @throws IllegalArgumentException when the keyword judges no value by itself
     */
    public static String of(Schema schema, String keyword) {
        return switch (keyword) {
            case "type" -> types(schema);
            case "enum" -> "one of " + values(schema.enumValues());
            case "const" -> String.valueOf(schema.constant());
            case "minimum" -> "at least " + number(schema.minimum());
            case "maximum" -> "at most " + number(schema.maximum());
            case "exclusiveMinimum" -> "more than " + number(schema.exclusiveMinimum());
            case "exclusiveMaximum" -> "less than " + number(schema.exclusiveMaximum());
            case "multipleOf" -> "a multiple of " + number(schema.multipleOf());
            case "minLength" -> "at least " + count(schema.minLength(), "character");
            case "maxLength" -> "at most " + count(schema.maxLength(), "character");
            case "minItems" -> "at least " + count(schema.minItems(), "element");
            case "maxItems" -> "at most " + count(schema.maxItems(), "element");
            case "uniqueItems" -> "no element twice";
            case "pattern" -> "text that matches " + schema.pattern();
            case "format" -> format(String.valueOf(schema.format()));
            default -> throw new IllegalArgumentException("no value is judged by " + keyword + " alone");
        };
    }

    /** The demand on a union's tag, in the order of the variants. */
    public static String tags(Collection<String> tags) {
        List<String> quoted = new ArrayList<>();
        tags.forEach(tag -> quoted.add('"' + tag + '"'));
        return "one of " + String.join(", ", quoted);
    }

    /** What the schema {@code false} demands of a value: not to be there. */
    public static String nothing() {
        return "no value";
    }

    private static String types(Schema schema) {
        List<String> names = new ArrayList<>();
        schema.types().stream().filter(type -> type != SchemaType.NULL).forEach(type -> names.add(type(type)));
        if (schema.types().contains(SchemaType.NULL)) {
            names.add("null");
        }
        return String.join(" or ", names);
    }

    private static String type(SchemaType type) {
        return switch (type) {
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case INTEGER -> "an integer";
            case NUMBER -> "a number";
            case STRING -> "a string";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
        };
    }

    private static String format(String format) {
        return switch (format) {
            case "date-time" -> "a date-time (RFC 3339) with its offset, such as 2026-11-02T14:30:05Z";
            case "date" -> "a date, such as 2026-11-02";
            case "time" -> "a time with its offset, such as 14:30:05Z";
            case "duration" -> "a duration (ISO 8601), such as PT1H30M";
            case "uuid" -> "a UUID, such as 8d9c2f3e-5b1a-4c67-9e0d-2a4b6c8d0e1f";
            case "uri" -> "a URI with its scheme";
            case "email" -> "an email address";
            default -> format;
        };
    }

    private static String values(List<JsonNode> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.toString()));
        return String.join(", ", texts);
    }

    private static String number(@Nullable BigDecimal value) {
        return String.valueOf(value);
    }

    private static String count(@Nullable Long count, String noun) {
        return count + " " + noun + (count != null && count == 1 ? "" : "s");
    }
}
