package dev.contracts.sampler;

import dev.contracts.model.cel.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * On what an expression is evaluated. A value; variables are known by their places, so that they keep their meaning in a
 * tree that was edited elsewhere.
 *
 * @param root the payload that is being made
 * @param self where {@code self} is in it
 * @param item where {@code item} is in it; null where there is none
 * @param outside everything else
 * @param variables of macros and bindings, by their ids
 */
record Scene(@Nullable Object root, Place self, @Nullable Place item, Outside outside, Map<Integer, Bound> variables) {
    static Scene of(@Nullable Object root, Place self, Outside outside) {
        return new Scene(root, self, null, outside, Map.of());
    }

    Scene on(@Nullable Object other) {
        return new Scene(other, self, item, outside, variables);
    }

    Scene withItem(Place place) {
        return new Scene(root, self, place, outside, variables);
    }

    Scene with(Node.Local variable, Bound bound) {
        Map<Integer, Bound> more = new LinkedHashMap<>(variables);
        more.put(variable.id(), bound);
        return new Scene(root, self, item, outside, more);
    }

    Scene with(Node.Local variable, Found element) {
        return with(variable, Bound.to(element, variable));
    }

    /** @throws dev.contracts.runtime.RuleError when the expression has no value */
    Found value(Node node) {
        return Reading.of(node, this);
    }

    /** Whether a condition holds; one that has no value does not. */
    boolean holds(Node node) {
        return Reading.holds(node, this);
    }
}
