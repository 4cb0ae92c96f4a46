package dev.contracts.model.draft;

import dev.contracts.model.keyword.Keywords;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Merges two drafted schemas into one that admits what either admits. */
final class SchemaMerger {
    static final String TYPE = Keywords.TYPE.keyword();
    static final String PROPERTIES = Keywords.PROPERTIES.keyword();
    static final String ITEMS = Keywords.ITEMS.keyword();

    private SchemaMerger() {}

    /** Adds what {@code other} admits to {@code schema}. */
    static void into(ObjectNode schema, ObjectNode other) {
        Set<String> types = types(schema);
        types.addAll(types(other));
        if (types.contains(SchemaType.NUMBER.json())) {
            types.remove(SchemaType.INTEGER.json());
        }
        setTypes(schema, types);
        if (other.get(PROPERTIES) instanceof ObjectNode added) {
            mergeProperties(schema, added);
        }
        if (other.get(ITEMS) instanceof ObjectNode items) {
            put(schema, ITEMS, items);
        }
    }

    private static void mergeProperties(ObjectNode schema, ObjectNode added) {
        ObjectNode properties = schema.get(PROPERTIES) instanceof ObjectNode mine ? mine : schema.putObject(PROPERTIES);
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
        JsonNode type = schema.path(TYPE);
        if (type.isString()) {
            types.add(type.stringValue());
        }
        type.forEach(one -> types.add(one.stringValue()));
        return types;
    }

    private static void setTypes(ObjectNode schema, Set<String> types) {
        if (types.isEmpty()) {
            schema.remove(TYPE);
        } else if (types.size() == 1) {
            schema.put(TYPE, types.iterator().next());
        } else {
            ArrayNode array = schema.putArray(TYPE);
            types.stream().filter(type -> !type.equals(SchemaType.NULL.json())).forEach(array::add);
            if (types.contains(SchemaType.NULL.json())) {
                array.add(SchemaType.NULL.json());
            }
        }
    }
}
