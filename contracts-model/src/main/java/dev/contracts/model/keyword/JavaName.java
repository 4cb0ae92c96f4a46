package dev.contracts.model.keyword;

import dev.contracts.model.json.JsonValues;
import dev.contracts.model.naming.Identifiers;
import dev.contracts.runtime.text.Quote;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The value of {@code x-java-name}: the Java name of a property or of a type, or the names of an enum's constants.
 *
 * @param name null when it names constants
 * @param constants the names by the values of {@code enum}, or by the tags of {@code oneOf}
 */
public record JavaName(@Nullable String name, Map<String, String> constants) {
    public static final String KEYWORD = "x-java-name";

    public JavaName {
        constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
    }

    static @Nullable JavaName parse(JsonNode json, KeywordContext context) {
        if (json.isString()) {
            return isName(json, context, "") ? new JavaName(json.stringValue(), Map.of()) : null;
        }
        if (!json.isObject()) {
            context.wrong(
                    KEYWORD
                            + " is the Java name of a property or a type, or an object of the names of an enum's values",
                    "write \"errorCode\", or {\"value\": \"CONSTANT\"}");
            return null;
        }
        Map<String, String> constants = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            if (!isName(entry.getValue(), context, entry.getKey())) {
                return null;
            }
            constants.put(entry.getKey(), entry.getValue().stringValue());
        }
        return new JavaName(null, constants);
    }

    private static boolean isName(JsonNode json, KeywordContext context, String value) {
        if (json.isString() && Identifiers.isName(json.stringValue())) {
            return true;
        }
        context.errorAt(
                "contract.name",
                value.isEmpty() ? context.location() : context.location(value),
                (json.isString() ? Quote.text(json.stringValue()) : JsonValues.quote(json)) + " is no name in Java",
                "write ASCII letters, digits and _, and no word that Java reserves");
        return false;
    }
}
