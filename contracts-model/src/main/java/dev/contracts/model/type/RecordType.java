package dev.contracts.model.type;

import dev.contracts.model.schema.Schema;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An object with declared properties. Compared by identity. Its fields are those of the node itself, of what it refers to
 * and of its {@code allOf}; those of a union's variant include what the union declares for all.
 */
public final class RecordType extends NominalType {
    /** The name of the component that holds the properties which a record does not declare. */
    public static final String ADDITIONAL = "additionalProperties";

    /** The name of the component that holds them where {@code x-java-unknown} keeps what no schema describes. */
    public static final String UNKNOWN = "unknownProperties";

    private List<Property> fields = List.of();
    private List<Schema> parts = List.of();
    private @Nullable MapType additional;
    private boolean keepsUnknown;
    private @Nullable UnionTag tag;

    RecordType(String name, String home, Schema schema) {
        super(name, home, schema);
    }

    /** Fields refer to types that may refer back: they come after all types have their names. */
    void complete(List<Property> allFields, List<Schema> allParts, @Nullable MapType additionalValues) {
        fields = List.copyOf(allFields);
        parts = List.copyOf(allParts);
        additional = additionalValues;
    }

    void keepUnknown() {
        keepsUnknown = true;
    }

    void variantOf(UnionTag unionTag) {
        tag = unionTag;
    }

    /** Returns the properties in the order of the schema. */
    public List<Property> fields() {
        return fields;
    }

    public Optional<Property> field(String fieldName) {
        return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
    }

    /** The object schemas that apply to the value: the node, what it refers to, its {@code allOf}, each once. */
    public List<Schema> parts() {
        return parts;
    }

    /** The values of properties that are not declared, when {@code additionalProperties} gives them a schema, or they are kept. */
    public @Nullable MapType additional() {
        return additional;
    }

    /** Returns whether they are kept though no schema describes them. */
    public boolean keepsUnknown() {
        return keepsUnknown;
    }

    /** Returns the name of the component that holds them. */
    public String additionalName() {
        return keepsUnknown ? UNKNOWN : ADDITIONAL;
    }

    /** Returns the tag that tells this record from its siblings; null when it is no variant of a union. */
    public @Nullable UnionTag tag() {
        return tag;
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /**
     * The tag by which a variant of a union is recognized.
     *
     * @param union the union
     * @param property the tag's name
     * @param value the tag's value for this variant
     */
    public record UnionTag(UnionType union, String property, String value) {
        public UnionTag {
            Objects.requireNonNull(union, "union");
        }
    }
}
