package dev.contracts.model.json;

import dev.contracts.runtime.constraint.JsonTexts;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.json.JsonTrees;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The values that tell the variants of a union apart, each known by a text: a string by itself, an integer by its digits
 * ({@code 1.0} and {@code 1e0} are {@code 1}), a boolean by its word. The tags of one union are of one type.
 */
public final class TagText {
    /** The types of tags; of several properties that could be a union's tag, that of the first type is. */
    public static final List<SchemaType> TYPES = List.of(SchemaType.STRING, SchemaType.INTEGER, SchemaType.BOOLEAN);

    private TagText() {}

    /** Returns the type that a value has as a tag; null when it can be none. */
    public static @Nullable SchemaType type(JsonNode value) {
        for (SchemaType type : TYPES) {
            if (JsonValues.is(value, type)) {
                return type;
            }
        }
        return null;
    }

    /** Returns the text of a value that is of the type of a union's tags; null when it is not. */
    public static @Nullable String of(@Nullable JsonNode value, SchemaType type) {
        return value == null || value.isContainer() ? null : ofTree(JsonTreeConverter.tree(value), type);
    }

    /** Returns the text of a value of {@link JsonTrees} that is of the type of a union's tags; null when it is not. */
    public static @Nullable String ofTree(@Nullable Object value, SchemaType type) {
        boolean isOfType =
                switch (type) {
                    case STRING -> value instanceof String;
                    case INTEGER -> value instanceof Number number && JsonTreeConverter.isLong(number);
                    default -> value instanceof Boolean;
                };
        if (!isOfType) {
            return null;
        }
        return value instanceof Number number
                ? String.valueOf(JsonTrees.decimal(number).longValueExact())
                : String.valueOf(value);
    }

    /** Returns the value that has a text: a {@link String}, a {@link Long} or a {@link Boolean}. */
    public static Object value(String text, SchemaType type) {
        return switch (type) {
            case STRING -> text;
            case INTEGER -> Long.valueOf(text);
            default -> Boolean.valueOf(text);
        };
    }

    /** Returns the JSON text of the value that has a text. */
    public static String json(String text, SchemaType type) {
        return type == SchemaType.STRING ? JsonTexts.of(text) : text;
    }

    /** Returns what Java names are made of: as the sign of a number is in none, its word is. */
    public static String words(String text, SchemaType type) {
        return type == SchemaType.INTEGER ? text.replace("-", "minus-") : text;
    }
}
