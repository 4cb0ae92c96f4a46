package dev.contracts.model.type;

import dev.contracts.model.schema.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A declared property of a record.
 *
 * @param name as in the JSON
 * @param javaName the name of its component
 * @param type the type of its value when that is not null
 * @param required whether every payload has it
 * @param nullable whether its value may be null; for an optional field null means absent
 * @param schemas the nodes that declare it, one for each part of the record that does
 * @param description its own, or else that of the schema it refers to; empty when there is none
 * @param deprecated whether its schema says so
 * @param defaultValue what its schema says a reader may assume when it is absent; nothing is filled in
 */
public record Property(
        String name,
        String javaName,
        Type type,
        boolean required,
        boolean nullable,
        List<Schema> schemas,
        String description,
        boolean deprecated,
        @Nullable JsonNode defaultValue) {
    public Property {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        schemas = List.copyOf(schemas);
    }

    /** Returns whether a payload may omit it, or have null there: its component may be null. */
    public boolean optional() {
        return !required || nullable;
    }

    public TypeUse use() {
        return new TypeUse(type, nullable);
    }
}
