package dev.contracts.sampler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The values that a schema writes out, as trees. */
final class Literals {
    private Literals() {}

    static @Nullable Object tree(@Nullable JsonNode json) {
        if (json == null || json.isNull()) {
            return null;
        }
        if (json.isObject()) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            json.properties().forEach(entry -> members.put(entry.getKey(), tree(entry.getValue())));
            return members;
        }
        if (json.isArray()) {
            List<@Nullable Object> elements = new ArrayList<>();
            json.forEach(element -> elements.add(tree(element)));
            return elements;
        }
        if (json.isNumber()) {
            return Trees.number(json.decimalValue());
        }
        return json.isBoolean() ? (Object) json.booleanValue() : json.stringValue();
    }
}
