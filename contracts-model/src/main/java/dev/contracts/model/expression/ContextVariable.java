package dev.contracts.model.expression;

import dev.contracts.ContextType;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.json.JsonValues;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.format.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * Something outside the payload that rules may ask for, as {@code context.NAME}.
 *
 * @param name an identifier
 * @param type what it may be
 * @param description empty when there is none
 * @param query whether it is declared as a query parameter
 * @param location where it is declared
 */
public record ContextVariable(
        String name, ContextType type, String description, boolean query, SourceLocation location) {
    public ContextVariable {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(location, "location");
    }

    /**
     * A JSON value as {@link dev.contracts.Context} holds it.
     *
     * @throws IllegalArgumentException when it is of another type; the message says which one is wanted
     */
    public Object convert(JsonNode json) {
        return switch (type) {
            case INTEGER -> whole(json);
            case NUMBER -> number(json);
            case BOOLEAN -> {
                wanted(json.isBoolean(), "true or false");
                yield json.booleanValue();
            }
            case STRING -> {
                wanted(json.isString(), "a string");
                yield json.stringValue();
            }
            case TIMESTAMP -> {
                wanted(json.isString() && Formats.isDateTime(json.stringValue()), "a date-time with an offset");
                yield Formats.instant(json.stringValue());
            }
            case STRINGS -> {
                List<String> strings = new ArrayList<>();
                wanted(json.isArray(), "an array of strings");
                for (JsonNode item : json) {
                    wanted(item.isString(), "an array of strings");
                    strings.add(item.stringValue());
                }
                yield List.copyOf(strings);
            }
        };
    }

    private Object whole(JsonNode json) {
        wanted(JsonValues.is(json, SchemaType.INTEGER), "a whole number of 64 bits");
        return json.decimalValue().longValueExact();
    }

    private Object number(JsonNode json) {
        wanted(JsonValues.is(json, SchemaType.NUMBER), "a number that a double holds");
        return json.decimalValue().doubleValue();
    }

    private void wanted(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("the context value " + name + " is " + what);
        }
    }
}
