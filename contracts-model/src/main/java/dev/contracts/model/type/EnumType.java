package dev.contracts.model.type;

import dev.contracts.model.schema.Schema;
import java.util.List;

/** A closed list of strings. Compared by identity: two enums with the same values stay two types. */
public final class EnumType extends NominalType {
    private final List<String> values;

    EnumType(String name, String home, Schema schema, List<String> values) {
        super(name, home, schema);
        this.values = List.copyOf(values);
    }

    /** Returns the values in the order of the schema, without null. */
    public List<String> values() {
        return values;
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
