package dev.contracts.model.type;

import dev.contracts.model.schema.Schema;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A closed list of strings. Compared by identity: two enums with the same values stay two types. */
public final class EnumType extends NominalType {
    private final Map<String, String> constants;

    /** @param constants the Java constants by the values, in the order of the schema */
    EnumType(String name, String home, Schema schema, Map<String, String> constants) {
        super(name, home, schema);
        this.constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
    }

    /** Returns the values in the order of the schema, without null. */
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

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
