package dev.contracts.validator.structure;

import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.violation.ViolationCollector;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
        find(value, cursor, SchemaCursor.of(List.of()));
    }

    /**
     * @param applied at the schemas that apply to the value, whatever a condition says
     * @param conditional at those that may apply, below a condition of the value around it
     */
    private void find(Instance value, SchemaCursor applied, SchemaCursor conditional) {
        SchemaCursor certain = applied.withVariants(value::tag);
        if (isRefused(value, certain)) {
            return;
        }
        Set<Schema> may = new LinkedHashSet<>(conditional.withEverything().nodes());
        may.addAll(certain.withBranches().nodes());
        may.removeAll(certain.nodes());
        SchemaCursor maybe = SchemaCursor.of(may);
        Set<Schema> all = new LinkedHashSet<>(may);
        all.addAll(certain.nodes());
        boolean open = all.stream().anyMatch(node -> node.has(Keywords.PROPERTIES))
                && all.stream().allMatch(node -> node.additionalProperties() == null);
        value.properties().forEach((name, property) -> {
            SchemaCursor known = certain.property(name);
            SchemaCursor possible = maybe.property(name);
            if (open
                    && known.declarations().isEmpty()
                    && possible.declarations().isEmpty()) {
                out.unknown(property.offset());
            }
            find(property, known, possible);
        });
        for (int i = 0; i < value.items().size(); i++) {
            find(value.items().get(i), certain.item(i), maybe.item(i));
        }
    }

    /** Returns whether the value is of a type that is not allowed: one violation is enough, and what is in it is not looked at. */
    private static boolean isRefused(Instance value, SchemaCursor certain) {
        SchemaType type = value.json().isArray() ? SchemaType.ARRAY : SchemaType.OBJECT;
        return value.json().isContainer()
                && certain.nodes().stream()
                        .anyMatch(node -> Boolean.FALSE.equals(node.constantAnswer())
                                || (node.types().isEmpty()
                                        ? type == SchemaType.ARRAY && node.union() != null
                                        : !node.types().contains(type)));
    }
}
