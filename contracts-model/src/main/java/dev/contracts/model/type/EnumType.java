package dev.contracts.model.type;

import dev.contracts.model.json.TagText;
import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A closed list of strings, or of the integers or booleans that are a union's tags. Compared by identity: two enums with the
 * same values stay two types.
 */
public final class EnumType extends NominalType {
    private final SchemaType jsonType;
    private final Map<String, String> constants;

    /**
     * @param jsonType what the values are in JSON
     * @param constants the Java constants by the values, in the order of the schema
     */
    EnumType(String name, String home, Schema schema, SchemaType jsonType, Map<String, String> constants) {
        super(name, home, schema);
        this.jsonType = jsonType;
        this.constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
    }

    /** Returns what the values are in JSON: strings, integers or booleans. */
    public SchemaType jsonType() {
        return jsonType;
    }

    /** Returns whether the values are strings in JSON. */
    public boolean isText() {
        return jsonType == SchemaType.STRING;
    }

    /** Returns the values in the order of the schema, without null; of integers and booleans their {@link TagText}. */
    public List<String> values() {
        return List.copyOf(constants.keySet());
    }

    /**
     * Returns the Java constant of a value.
     *
     * @throws IllegalArgumentException when the enum does not have the value
     */
    public String constant(String value) {
        String constant = constants.get(value);
        if (constant == null) {
            throw new IllegalArgumentException("no such value: " + value);
        }
        return constant;
    }

    /** Returns a value in JSON: a {@link String}, a {@link Long} or a {@link Boolean}. */
    public Object json(String value) {
        return TagText.value(value, jsonType);
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
