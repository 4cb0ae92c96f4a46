package dev.contracts.model;

import java.util.List;

/** A closed list of strings. Compared by identity: two enums with the same values stay two types. */
public final class EnumType implements NominalType {
    private final String name;
    private final String home;
    private final Schema schema;
    private final List<String> values;

    EnumType(String name, String home, Schema schema, List<String> values) {
        this.name = name;
        this.home = home;
        this.schema = schema;
        this.values = List.copyOf(values);
    }

    /** In the order of the schema, without null. */
    public List<String> values() {
        return values;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String home() {
        return home;
    }

    @Override
    public Schema schema() {
        return schema;
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return home + "." + name;
    }
}
