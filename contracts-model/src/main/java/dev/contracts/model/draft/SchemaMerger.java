package dev.contracts.model.draft;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Merges two drafted schemas into one that admits what either admits. */
final class SchemaMerger {
    private SchemaMerger() {}

    /** Adds what {@code other} admits to {@code schema}. */
    static void into(ObjectNode schema, ObjectNode other) {
        Set<String> types = types(schema);
        types.addAll(types(other));
        if (types.contains("number")) {
            types.remove("integer");
        }
        setTypes(schema, types);
        if (other.get("properties") instanceof ObjectNode added) {
            mergeProperties(schema, added);
        }
        if (other.get("items") instanceof ObjectNode items) {
            put(schema, "items", items);
        }
    }

    private static void mergeProperties(ObjectNode schema, ObjectNode added) {
        ObjectNode properties =
                schema.get("properties") instanceof ObjectNode mine ? mine : schema.putObject("properties");
        added.properties().forEach(property -> put(properties, property.getKey(), (ObjectNode) property.getValue()));
    }

    /** Puts a schema where there is none, or merges it into the one that is there. */
    private static void put(ObjectNode parent, String name, ObjectNode schema) {
        if (parent.get(name) instanceof ObjectNode mine) {
            into(mine, schema);
        } else {
            parent.set(name, schema);
        }
    }

    static Set<String> types(ObjectNode schema) {
        Set<String> types = new TreeSet<>();
        JsonNode type = schema.path("type");
        if (type.isString()) {
            types.add(type.stringValue());
        }
        type.forEach(one -> types.add(one.stringValue()));
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
