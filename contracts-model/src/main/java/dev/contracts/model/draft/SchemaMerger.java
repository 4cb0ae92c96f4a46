package dev.contracts.model.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;

/** Makes of two drafted schemas one that admits what either admits. */
final class SchemaMerger {
    private SchemaMerger() {}

    /** Adds what {@code other} admits to {@code schema}. */
    static void into(ObjectNode schema, ObjectNode other) {
        Set<String> types = types(schema);
        types.addAll(types(other));
        if (types.contains("number")) {
            types.remove("integer");
        }
        types.remove("any");
        setTypes(schema, types);
        mergeMembers(schema, other);
        JsonNode items = other.get("items");
        if (items instanceof ObjectNode element) {
            if (schema.get("items") instanceof ObjectNode mine) {
                into(mine, element);
            } else {
                schema.set("items", element);
            }
        }
    }

    private static void mergeMembers(ObjectNode schema, ObjectNode other) {
        if (!(other.get("properties") instanceof ObjectNode added)) {
            return;
        }
        ObjectNode properties =
                schema.get("properties") instanceof ObjectNode mine ? mine : schema.putObject("properties");
        added.properties().forEach(member -> {
            if (properties.get(member.getKey()) instanceof ObjectNode mine) {
                into(mine, (ObjectNode) member.getValue());
            } else {
                properties.set(member.getKey(), member.getValue());
            }
        });
    }

    static Set<String> types(ObjectNode schema) {
        Set<String> types = new TreeSet<>();
        JsonNode type = schema.path("type");
        if (type.isTextual()) {
            types.add(type.textValue());
        }
        type.forEach(one -> types.add(one.textValue()));
        return types;
    }

    private static void setTypes(ObjectNode schema, Set<String> types) {
        if (types.isEmpty()) {
            schema.remove("type");
        } else if (types.size() == 1) {
            schema.put("type", types.iterator().next());
        } else {
            ArrayNode array = schema.putArray("type");
            types.stream().filter(type -> !type.equals("null")).forEach(array::add);
            if (types.contains("null")) {
                array.add("null");
            }
        }
    }
}
