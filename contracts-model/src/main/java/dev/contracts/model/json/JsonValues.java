package dev.contracts.model.json;

import dev.contracts.runtime.constraint.JsonTexts;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.json.JsonTrees;
import dev.contracts.runtime.text.Quote;
import tools.jackson.databind.JsonNode;

/** Values in a schema: equality as JSON Schema means it, kinds, and how they are quoted. */
public final class JsonValues {
    private JsonValues() {}

    /** Returns a text that two values share if and only if they are the same JSON value, as {@link JsonTrees} compares. */
    public static String canonical(JsonNode value) {
        return JsonTrees.canonical(JsonTreeConverter.tree(value));
    }

    /** Returns the value as a JSON text, in the form in which constraints keep it. */
    public static String text(JsonNode value) {
        return value.isString() ? JsonTexts.of(value.stringValue()) : value.toString();
    }

    /** Returns whether a value is of a type, as {@code type} means it: {@code 5.0} is an integer. */
    public static boolean is(JsonNode value, SchemaType type) {
        return switch (type) {
            case NULL -> value.isNull();
            case BOOLEAN -> value.isBoolean();
            case INTEGER ->
                value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0;
            case NUMBER -> value.isNumber();
            case STRING -> value.isString();
            case ARRAY -> value.isArray();
            case OBJECT -> value.isObject();
        };
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
