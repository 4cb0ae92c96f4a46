package dev.contracts.model.type;

import dev.contracts.model.schema.Schema;
import java.util.Map;

/** The types of the values that schema nodes describe. A node inside a condition has none. */
public final class SchemaTypes {
    /** The table before any type is derived. */
    public static final SchemaTypes NONE = new SchemaTypes(Map.of());

    private final Map<Schema, TypeUse> types;

    SchemaTypes(Map<Schema, TypeUse> types) {
        this.types = Map.copyOf(types);
    }

    /** Returns whether a value of the node has a type. */
    public boolean has(Schema schema) {
        return types.containsKey(schema);
    }

    /**
     * Returns the type of a value that is valid against the node.
     *
     * @throws IllegalStateException when none was derived
     */
    public TypeUse of(Schema schema) {
        TypeUse type = types.get(schema);
        if (type == null) {
            throw new IllegalStateException("no type was derived for " + schema);
        }
        return type;
    }
}
