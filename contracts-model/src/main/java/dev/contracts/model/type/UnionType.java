package dev.contracts.model.type;

import dev.contracts.model.schema.Schema;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Objects of several shapes, told apart by a constant property ({@code oneOf}). Compared by identity. */
public final class UnionType extends NominalType {
    private final String tag;
    private final EnumType tagType;
    private Map<String, RecordType> variants = Map.of();
    private List<Property> sharedFields = List.of();

    UnionType(String name, String home, Schema schema, String tag, EnumType tagType) {
        super(name, home, schema);
        this.tag = tag;
        this.tagType = tagType;
    }

    void complete(Map<String, RecordType> allVariants, List<Property> fieldsOfAll) {
        variants = Collections.unmodifiableMap(new LinkedHashMap<>(allVariants));
        sharedFields = List.copyOf(fieldsOfAll);
    }

    /** The property that tells the variants apart; required of each. */
    public String tag() {
        return tag;
    }

    /** The tags as an enum, in the order of the variants. */
    public EnumType tagType() {
        return tagType;
    }

    /** Returns the variants by the tag's value, as {@link #tagType} has it, in the order of the schema. */
    public Map<String, RecordType> variants() {
        return variants;
    }

    /** Fields that every variant has with the same type, required and nullable alike, the tag first. */
    public List<Property> sharedFields() {
        return sharedFields;
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
