package dev.contracts.sampler.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The values that a schema writes out, as trees. */
public final class JsonNodeConverter {
    private JsonNodeConverter() {}

    public static @Nullable Object tree(@Nullable JsonNode json) {
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
            return InstanceTrees.number(json.decimalValue());
        }
        return json.isBoolean() ? (Object) json.booleanValue() : json.stringValue();
    }
}
