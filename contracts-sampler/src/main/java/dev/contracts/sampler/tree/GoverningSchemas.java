package dev.contracts.sampler.tree;

import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.UnionShape;
import dev.contracts.validator.structure.ApplicableSchemas;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which schema nodes govern which value of a tree; conditions ({@code if}) apart, which only a validator decides. */
public final class GoverningSchemas {
    private GoverningSchemas() {}

    /** The nodes that apply to a value when these do, its variant's included. */
    public static Set<Schema> of(@Nullable Object value, Collection<Schema> nodes) {
        Set<Schema> all = new LinkedHashSet<>();
        nodes.forEach(node -> add(node, value, all));
        return all;
    }

    private static void add(Schema node, @Nullable Object value, Set<Schema> all) {
        for (Schema part : node.inPlace()) {
            UnionShape union = part.union();
            if (all.add(part) && union != null && value instanceof Map<?, ?> members) {
                Schema variant = members.get(union.tag()) instanceof String tag
                        ? union.variants().get(tag)
                        : null;
                if (variant != null) {
                    add(variant, value, all);
                }
            }
        }
    }

    /** The nodes that are said of the value at a place, whether or not there is one; those of the way down are followed. */
    public static Set<Schema> at(Schema contract, @Nullable Object root, InstancePointer place) {
        Set<Schema> nodes = Set.of(contract);
        Object value = root;
        for (Object step : place.steps()) {
            Set<Schema> governing = of(value, nodes);
            nodes = step instanceof Integer index
                    ? ApplicableSchemas.toItem(governing, index)
                    : ApplicableSchemas.toProperty(governing, (String) step);
            value = InstanceTrees.child(value, step);
        }
        return nodes;
    }
}
