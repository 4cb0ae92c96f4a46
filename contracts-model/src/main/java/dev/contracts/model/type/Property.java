package dev.contracts.model.type;

import dev.contracts.model.keyword.Keywords;
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
 * @param use the type of its value; for an optional property null means absent
 * @param required whether every payload has it
 * @param declaration where it is declared
 * @param annotations what its schemas say for readers
 */
public record Property(
        String name, String javaName, TypeUse use, boolean required, Declaration declaration, Annotations annotations) {
    public Property {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(declaration, "declaration");
    }

    /**
     * The place of a property in a schema.
     *
     * @param schemas the nodes that declare it, one for each part of the record that does
     * @param conditional whether these apply under a condition alone, such as {@code then}: its value is any, kept as it was
     *     written
     */
    public record Declaration(List<Schema> schemas, boolean conditional) {
        public Declaration {
            schemas = List.copyOf(schemas);
        }
    }

    /**
     * The words of a property's schemas for its readers; no payload is refused by them.
     *
     * @param description its own, or else that of the schema it refers to; empty when there is none
     * @param deprecated whether its schema says so
     * @param defaultValue what its schema says a reader may assume when it is absent; nothing is filled in
     */
    public record Annotations(
            String description,
            boolean deprecated,
            @Nullable JsonNode defaultValue) {}

    /** The type of its value when that is not null. */
    public Type type() {
        return use.type();
    }

    /** Returns whether its value may be null. */
    public boolean nullable() {
        return use.nullable();
    }

    public List<Schema> schemas() {
        return declaration.schemas();
    }

    public boolean conditional() {
        return declaration.conditional();
    }

    /** Returns whether its schema says that null means absence, also where JSON Schema would tell them apart. */
    public boolean nullIsAbsence() {
        for (Schema schema : schemas()) {
            if (schema.has(Keywords.JAVA_NULL)) {
                return true;
            }
        }
        return false;
    }

    public String description() {
        return annotations.description();
    }

    public boolean deprecated() {
        return annotations.deprecated();
    }

    public @Nullable JsonNode defaultValue() {
        return annotations.defaultValue();
    }

    /** Returns whether a payload may omit it, or have null there: its component may be null. */
    public boolean optional() {
        return !required || nullable();
    }
}
