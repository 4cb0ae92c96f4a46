package dev.contracts.model.type;

import dev.contracts.model.schema.Schema;

/** A type with a name of its own: it becomes a class. Compared by identity: two that say the same stay two types. */
public abstract sealed class NominalType implements Type permits EnumType, RecordType, UnionType {
    private final String name;
    private final String home;
    private final Schema schema;

    NominalType(String name, String home, Schema schema) {
        this.name = name;
        this.home = home;
        this.schema = schema;
    }

    /** An ASCII Java identifier in PascalCase, unique within its home, whatever the case. */
    public final String name() {
        return name;
    }

    /** The folder, relative to the contract root, whose file declares it: a contract's name, or {@code common}. */
    public final String home() {
        return home;
    }

    /** The schema node that declares it. */
    public final Schema schema() {
        return schema;
    }

    @Override
    public final String toString() {
        return home + "." + name;
    }
}
