package dev.contracts.importer.rewrite;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Lists each value of {@code enum}, {@code required} and {@code type} once, and drops lists of nothing. */
final class ListedOnce implements Rewrite {
    @Override
    public void apply(SchemaNode node) {
        for (String keyword : List.of("enum", "required", "type")) {
            JsonNode list = node.get(keyword);
            if (!list.isArray()) {
                continue;
            }
            Set<JsonNode> once = new LinkedHashSet<>();
            list.forEach(once::add);
            if (once.size() < list.size()) {
                ArrayNode shorter = JsonNodeFactory.instance.arrayNode();
                once.forEach(shorter::add);
                node.set(keyword, shorter);
                node.same(keyword, "listed once: a value stood twice");
            }
        }
        for (String keyword : List.of("allOf", "anyOf", "oneOf", "required")) {
            if (node.get(keyword).isArray() && node.get(keyword).isEmpty()) {
                node.remove(keyword);
                node.same(keyword, "dropped: an empty list demands nothing");
            }
        }
        for (String keyword : List.of("properties", "patternProperties", "dependentRequired", "dependentSchemas")) {
            if (node.get(keyword).isObject() && node.get(keyword).isEmpty()) {
                node.remove(keyword);
                node.same(keyword, "dropped: an empty object demands nothing");
            }
        }
    }
}
