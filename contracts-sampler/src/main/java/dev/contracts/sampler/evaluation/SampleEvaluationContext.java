package dev.contracts.sampler.evaluation;

import dev.contracts.model.expression.Node;
import dev.contracts.sampler.tree.InstancePointer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values on which an expression is evaluated. A value; variables are known by their places, so that they keep their
 * meaning in a tree that was edited elsewhere.
 *
 * @param root the payload that is being made
 * @param self where {@code self} is in it
 * @param item where {@code item} is in it; null where there is none
 * @param outside everything else
 * @param variables of macros and bindings, by their ids
 */
public record SampleEvaluationContext(
        @Nullable Object root,
        InstancePointer self,
        @Nullable InstancePointer item,
        ExternalBindings outside,
        Map<Integer, VariableBinding> variables) {
    public static SampleEvaluationContext of(@Nullable Object root, InstancePointer self, ExternalBindings outside) {
        return new SampleEvaluationContext(root, self, null, outside, Map.of());
    }

    public SampleEvaluationContext on(@Nullable Object other) {
        return new SampleEvaluationContext(other, self, item, outside, variables);
    }

    public SampleEvaluationContext withItem(InstancePointer place) {
        return new SampleEvaluationContext(root, self, place, outside, variables);
    }

    public SampleEvaluationContext with(Node.Local variable, VariableBinding bound) {
        Map<Integer, VariableBinding> more = new LinkedHashMap<>(variables);
        more.put(variable.id(), bound);
        return new SampleEvaluationContext(root, self, item, outside, more);
    }

    public SampleEvaluationContext with(Node.Local variable, LocatedValue element) {
        return with(variable, VariableBinding.to(element, variable));
    }

    /** @throws dev.contracts.runtime.function.RuleError when the expression has no value */
    public LocatedValue value(Node node) {
        return LocatingEvaluator.of(node, this);
    }

    /** Returns whether a condition holds; one that has no value does not. */
    public boolean holds(Node node) {
        return LocatingEvaluator.holds(node, this);
    }
}
