package dev.contracts.importer.draft;

import dev.contracts.runtime.text.JsonPointer;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The keywords of all drafts that hold schemas for a value or for what is in it; not those that keep definitions. */
public final class SubSchemas {
    private enum Shape {
        ONE,
        LIST,
        MAP
    }

    private static final Map<String, Shape> KEYWORDS = Map.ofEntries(
            Map.entry("additionalItems", Shape.ONE),
            Map.entry("additionalProperties", Shape.ONE),
            Map.entry("allOf", Shape.LIST),
            Map.entry("anyOf", Shape.LIST),
            Map.entry("contains", Shape.ONE),
            Map.entry("dependencies", Shape.MAP),
            Map.entry("dependentSchemas", Shape.MAP),
            Map.entry("else", Shape.ONE),
            Map.entry("if", Shape.ONE),
            Map.entry("items", Shape.ONE),
            Map.entry("not", Shape.ONE),
            Map.entry("oneOf", Shape.LIST),
            Map.entry("patternProperties", Shape.MAP),
            Map.entry("prefixItems", Shape.LIST),
            Map.entry("properties", Shape.MAP),
            Map.entry("propertyNames", Shape.ONE),
            Map.entry("then", Shape.ONE),
            Map.entry("unevaluatedItems", Shape.ONE),
            Map.entry("unevaluatedProperties", Shape.ONE));

    private SubSchemas() {}

    /** Passes each schema directly below a schema, with its pointer from there. */
    public static void forEach(JsonNode schema, BiConsumer<String, JsonNode> pointerAndSchema) {
        schema.properties().forEach(entry -> {
            Shape shape = KEYWORDS.get(entry.getKey());
            if (shape != null) {
                each(shape, JsonPointer.append("", entry.getKey()), entry.getValue(), pointerAndSchema);
            }
        });
    }

    /** Replaces each schema directly below a schema; lists and maps are copied, and stay what they are in the source. */
    public static void replaceEach(ObjectNode schema, BiFunction<String, JsonNode, JsonNode> replacement) {
        for (String keyword : List.copyOf(schema.propertyNames())) {
            Shape shape = KEYWORDS.get(keyword);
            JsonNode value = schema.get(keyword);
            String pointer = JsonPointer.append("", keyword);
            if (shape != null && value.isArray() && shape != Shape.MAP) {
                ArrayNode list = JsonNodeFactory.instance.arrayNode();
                value.forEach(child -> list.add(replacement.apply(JsonPointer.append(pointer, list.size()), child)));
                schema.set(keyword, list);
            } else if (shape == Shape.MAP && value.isObject()) {
                ObjectNode map = JsonNodeFactory.instance.objectNode();
                value.properties().forEach(entry -> {
                    JsonNode child = entry.getValue();
                    String name = entry.getKey();
                    map.set(
                            name,
                            child.isArray() ? child : replacement.apply(JsonPointer.append(pointer, name), child));
                });
                schema.set(keyword, map);
            } else if (shape == Shape.ONE) {
                schema.set(keyword, replacement.apply(pointer, value));
            }
        }
    }

    private static void each(
            Shape shape, String pointer, JsonNode value, BiConsumer<String, JsonNode> pointerAndSchema) {
        if (value.isArray() && shape != Shape.MAP) {
            // items was a list once
            for (int i = 0; i < value.size(); i++) {
                pointerAndSchema.accept(JsonPointer.append(pointer, i), value.get(i));
            }
        } else if (value.isObject() && shape == Shape.MAP) {
            value.properties().forEach(entry -> {
                if (!entry.getValue().isArray()) {
                    // dependencies may be lists of names
                    pointerAndSchema.accept(JsonPointer.append(pointer, entry.getKey()), entry.getValue());
                }
            });
        } else if (shape == Shape.ONE) {
            pointerAndSchema.accept(pointer, value);
        }
    }
}
