package dev.contracts.model.keyword;

import dev.contracts.runtime.text.Quote;
import dev.contracts.runtime.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Returns the value that a file gives a keyword; null when it cannot have that value, which is then reported. */
@FunctionalInterface
interface ValueParser<V> {
    @Nullable
    V parse(JsonNode json, KeywordContext context);

    static @Nullable String string(JsonNode json, KeywordContext context) {
        if (json.isString()) {
            return json.stringValue();
        }
        context.wrong(context.keyword() + " is a string", "");
        return null;
    }

    static @Nullable Boolean flag(JsonNode json, KeywordContext context) {
        if (json.isBoolean()) {
            return json.booleanValue();
        }
        context.wrong(context.keyword() + " is true or false", "");
        return null;
    }

    /** One of a few words. */
    static @Nullable String word(JsonNode json, KeywordContext context, List<String> known) {
        if (json.isString() && known.contains(json.stringValue())) {
            return json.stringValue();
        }
        String near = json.isString() ? nearest(json.stringValue(), known) : "";
        context.wrong(context.keyword() + " is none of its values", near + "write " + Quote.list(known));
        return null;
    }

    /** Any value, an explicit null included. */
    static JsonNode any(JsonNode json, KeywordContext context) {
        return json;
    }

    /** A schema for what no payload shows, such as what a text decodes to; its keywords are not looked into. */
    static @Nullable JsonNode schema(JsonNode json, KeywordContext context) {
        if (json.isObject() || json.isBoolean()) {
            return json;
        }
        context.wrong(context.keyword() + " is a schema", "write {…}");
        return null;
    }

    static @Nullable List<JsonNode> values(JsonNode json, KeywordContext context) {
        if (!json.isArray()) {
            context.wrong(context.keyword() + " is an array of values", "write […]");
            return null;
        }
        List<JsonNode> values = new ArrayList<>();
        json.forEach(values::add);
        return values;
    }

    /** {@code did you mean "x"?}, followed by a space; empty when no known word is near. */
    static String nearest(String word, List<String> known) {
        return Spelling.nearest(word, known)
                .map(near -> "did you mean " + Quote.text(near) + "? ")
                .orElse("");
    }

    /** Distinct names of properties, found at a place below the keyword. */
    static @Nullable List<String> names(JsonNode json, KeywordContext context, String... below) {
        List<String> names = new ArrayList<>();
        boolean strings = json.isArray();
        for (JsonNode item : json) {
            strings &= item.isString();
            names.add(item.isString() ? item.stringValue() : "");
        }
        if (!strings || names.stream().distinct().count() != names.size()) {
            context.errorAt(
                    "contract.keyword",
                    context.location(below),
                    context.keyword() + " takes an array of distinct property names",
                    "write [\"name\"]");
            return null;
        }
        return names;
    }
}
