package dev.contracts.validator.structure;

import dev.contracts.model.schema.Schema;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the schema nodes that apply to a value of a payload, as the reference engine goes down a payload. */
public final class ApplicableSchemas {
    private ApplicableSchemas() {}

    /**
     * Returns the nodes that certainly apply to a value when these do: with what they refer to, the parts of
     * {@code allOf} and the variants that the value's tag chooses. Conditions are left out: they carry no rules.
     */
    public static Set<Schema> to(Instance value, Collection<Schema> nodes) {
        Set<Schema> all = new LinkedHashSet<>();
        nodes.forEach(node -> add(node, value, all));
        return all;
    }

    private static void add(Schema node, Instance value, Set<Schema> all) {
        for (Schema part : node.inPlace()) {
            if (all.add(part)) {
                Schema variant = TagChain.chosen(part, value.json());
                if (variant != null) {
                    add(variant, value, all);
                }
            }
        }
    }

    /** Returns the nodes for a property of an object to which these nodes apply. */
    public static Set<Schema> toProperty(Collection<Schema> nodes, String name) {
        Set<Schema> all = new LinkedHashSet<>();
        for (Schema node : nodes) {
            Schema declared = node.properties().get(name);
            Schema schema = declared == null ? node.additionalProperties() : declared;
            if (schema != null) {
                all.add(schema);
            }
        }
        return all;
    }

    /** Returns the nodes for an item of an array to which these nodes apply. */
    public static Set<Schema> toItem(Collection<Schema> nodes, int index) {
        Set<Schema> all = new LinkedHashSet<>();
        for (Schema node : nodes) {
            List<Schema> prefix = node.prefixItems();
            Schema schema = index < prefix.size() ? prefix.get(index) : node.items();
            if (schema != null) {
                all.add(schema);
            }
        }
        return all;
    }
}
