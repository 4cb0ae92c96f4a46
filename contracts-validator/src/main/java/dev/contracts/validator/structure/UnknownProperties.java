package dev.contracts.validator.structure;

import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.violation.ViolationCollector;

/**
 * Finds the properties that the schema does not declare, in objects with {@code properties} and without
 * {@code additionalProperties}. The profile decides whether they are reported.
 */
public final class UnknownProperties {
    private final ViolationCollector out;

    public UnknownProperties(ViolationCollector out) {
        this.out = out;
    }

    /** @param cursor at the schemas of the value */
    public void find(Instance value, SchemaCursor cursor) {
        find(value, cursor, cursor);
    }

    /**
     * @param applied at the schemas that apply to the value, whatever a condition says
     * @param cursor at these, and at those that may apply
     */
    private void find(Instance value, SchemaCursor applied, SchemaCursor cursor) {
        SchemaCursor certain = applied.withVariants(value::tag);
        if (isRefused(value, certain)) {
            return;
        }
        SchemaCursor here = withBranches(cursor, value);
        boolean open = here.nodes().stream().anyMatch(node -> node.has(Keywords.PROPERTIES))
                && here.nodes().stream().allMatch(node -> node.additionalProperties() == null);
        value.properties().forEach((name, property) -> {
            SchemaCursor below = here.property(name);
            if (open && below.declarations().isEmpty()) {
                out.unknown(property.offset());
            }
            find(property, certain.property(name), below);
        });
        for (int i = 0; i < value.items().size(); i++) {
            find(value.items().get(i), certain.item(i), here.item(i));
        }
    }

    /** Returns whether the value is of a type that is not allowed: one violation is enough, and what is in it is not looked at. */
    private static boolean isRefused(Instance value, SchemaCursor certain) {
        SchemaType type = value.json().isArray() ? SchemaType.ARRAY : SchemaType.OBJECT;
        return value.json().isContainer()
                && certain.nodes().stream()
                        .anyMatch(node -> Boolean.FALSE.equals(node.constantAnswer())
                                || (node.types().isEmpty()
                                        ? type == SchemaType.ARRAY
                                                && !node.oneOf().isEmpty()
                                        : !node.types().contains(type)));
    }

    /** Adds the schemas that a condition names, whether it holds or not, until neither they nor the tags add any. */
    private static SchemaCursor withBranches(SchemaCursor cursor, Instance value) {
        SchemaCursor more = cursor.withVariants(value::tag).withBranches();
        return more == cursor ? cursor : withBranches(more, value);
    }
}
