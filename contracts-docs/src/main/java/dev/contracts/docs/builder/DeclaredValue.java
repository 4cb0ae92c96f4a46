package dev.contracts.docs.builder;

import dev.contracts.docs.view.Anchors;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.type.MapType;
import dev.contracts.model.type.Type;
import dev.contracts.model.type.TypeUse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value where it stands in a contract.
 *
 * @param nodes the schema nodes that declare it
 * @param type what it is when it is not null
 * @param nullable whether it may be null
 */
record DeclaredValue(List<Schema> nodes, Type type, boolean nullable) {
    DeclaredValue {
        nodes = List.copyOf(nodes);
    }

    static DeclaredValue of(Schema node, TypeUse use) {
        return new DeclaredValue(List.of(node), use.type(), use.nullable());
    }

    /** Returns every node that applies to the value, the ones referred to first. */
    List<Schema> applied() {
        Set<Schema> applied = new LinkedHashSet<>();
        nodes.forEach(node -> applied.addAll(node.inPlace()));
        return List.copyOf(applied);
    }

    /** Returns the definition that the value is declared by; null when it is declared on the spot. */
    @Nullable
    Schema definition() {
        for (Schema node : nodes) {
            Schema target = node.target();
            if (target != null && Anchors.isNamed(target)) {
                return target;
            }
        }
        return null;
    }

    /** Returns the elements of an array, from {@code items}. */
    DeclaredValue element(TypeUse use) {
        List<Schema> items = new ArrayList<>();
        for (Schema node : applied()) {
            Schema of = node.items();
            if (of != null) {
                items.add(of);
            }
        }
        return new DeclaredValue(items, use.type(), use.nullable());
    }

    /** Returns one of the first elements of an array, from {@code prefixItems}. */
    DeclaredValue item(int index, TypeUse use) {
        List<Schema> items = new ArrayList<>();
        for (Schema node : applied()) {
            if (index < node.prefixItems().size()) {
                items.add(node.prefixItems().get(index));
            }
        }
        return new DeclaredValue(items, use.type(), use.nullable());
    }

    /** Returns the values of an object's properties that are not declared. */
    DeclaredValue member(MapType map) {
        List<Schema> values = new ArrayList<>();
        for (Schema node : applied()) {
            Schema of = node.additionalProperties();
            if (of != null && of.constantAnswer() == null) {
                values.add(of);
            }
        }
        return new DeclaredValue(values, map.value().type(), map.value().nullable());
    }
}
