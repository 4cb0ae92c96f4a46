package dev.contracts.validator.structure;

import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.runtime.violation.ViolationCollector;
import java.util.Set;

/**
 * Finds the properties that the schema does not declare, in objects with declared properties and without
 * {@code additionalProperties}. The profile decides whether they are reported.
 */
public final class UnknownProperties {
    private final ViolationCollector out;

    public UnknownProperties(ViolationCollector out) {
        this.out = out;
    }

    public void find(Instance value, SchemaCursor cursor) {
        SchemaCursor here = withBranches(cursor, value);
        Set<String> declared = here.propertyNames();
        boolean open =
                !declared.isEmpty() && here.nodes().stream().allMatch(node -> node.additionalProperties() == null);
        value.properties().forEach((name, property) -> {
            if (open && !declared.contains(name)) {
                out.unknown(property.offset());
            }
            find(property, here.property(name));
        });
        for (int i = 0; i < value.items().size(); i++) {
            find(value.items().get(i), here.item(i));
        }
    }

    /** Adds the schemas that a condition names, whether it holds or not, until neither they nor the tags add any. */
    private static SchemaCursor withBranches(SchemaCursor cursor, Instance value) {
        SchemaCursor more = cursor.withVariants(value::tag).withBranches();
        return more == cursor ? cursor : withBranches(more, value);
    }
}
