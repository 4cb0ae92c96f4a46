package dev.contracts.sampler.solver;

import dev.contracts.model.expression.Node;
import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.sampler.evaluation.LocatedValue;
import dev.contracts.sampler.evaluation.SampleEvaluationContext;
import dev.contracts.sampler.evaluation.VariableBinding;
import dev.contracts.sampler.tree.InstancePointer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Traces the items of an expression's value to items of the payload. */
final class ElementOrigins {
    private ElementOrigins() {}

    /**
     * An item of a list.
     *
     * @param value what the expression gives for it
     * @param place of the element of the payload that it was made from; null when there is none
     * @param formula what makes it of that element; null when it is the element itself
     * @param scene in which the formula is to be read
     */
    record Part(
            LocatedValue value,
            @Nullable InstancePointer place,
            @Nullable Node formula,
            SampleEvaluationContext scene) {}

    /** @throws RuleError when the expression gives no list */
    static List<Part> of(Node list, SampleEvaluationContext scene) {
        if (list instanceof Node.Local local) {
            VariableBinding bound = scene.variables().get(local.id());
            if (bound != null && bound.definition() != null) {
                return of(bound.definition(), scene);
            }
        }
        if (list instanceof Node.Bind bind) {
            return of(bind.body(), scene.with(bind.variable(), VariableBinding.to(bind.value())));
        }
        if (list instanceof Node.Conditional conditional) {
            return of(scene.holds(conditional.condition()) ? conditional.yes() : conditional.no(), scene);
        }
        if (list instanceof Node.Macro macro && macro.kind() == MacroKind.MAP) {
            List<Part> parts = new ArrayList<>();
            for (Part part : of(macro.list(), scene)) {
                SampleEvaluationContext inner = scene.with(macro.variable(), part.value());
                if (macro.filter() == null || inner.holds(macro.filter())) {
                    parts.add(new Part(inner.value(macro.body()), part.place(), macro.body(), inner));
                }
            }
            return parts;
        }
        List<Part> parts = new ArrayList<>();
        for (LocatedValue element : elements(list, scene)) {
            parts.add(new Part(element, element.place(), null, scene));
        }
        return parts;
    }

    private static List<LocatedValue> elements(Node list, SampleEvaluationContext scene) {
        LocatedValue found = scene.value(list);
        if (found.value() instanceof java.util.Map<?, ?> members) {
            List<LocatedValue> keys = new ArrayList<>();
            members.keySet().forEach(key -> keys.add(LocatedValue.computed(key)));
            return keys;
        }
        return found.elements();
    }

    /** The array of the payload that an expression takes its elements from; null when there is none. */
    static @Nullable InstancePointer array(Node list, SampleEvaluationContext scene) {
        if (list instanceof Node.Local local) {
            VariableBinding bound = scene.variables().get(local.id());
            if (bound != null && bound.definition() != null) {
                return array(bound.definition(), scene);
            }
        }
        if (list instanceof Node.Bind bind) {
            return array(bind.body(), scene.with(bind.variable(), VariableBinding.to(bind.value())));
        }
        if (list instanceof Node.Conditional conditional) {
            return array(scene.holds(conditional.condition()) ? conditional.yes() : conditional.no(), scene);
        }
        if (list instanceof Node.Macro macro) {
            return array(macro.list(), scene);
        }
        try {
            return scene.value(list).place();
        } catch (RuleError e) {
            return null;
        }
    }

    /** The condition that keeps an element in the list, with its variable; null when every element is kept. */
    static Node.@Nullable Macro filter(Node list, SampleEvaluationContext scene) {
        if (list instanceof Node.Local local) {
            VariableBinding bound = scene.variables().get(local.id());
            if (bound != null && bound.definition() != null) {
                return filter(bound.definition(), scene);
            }
        }
        if (list instanceof Node.Bind bind) {
            return filter(bind.body(), scene);
        }
        if (list instanceof Node.Macro macro) {
            return macro.kind() == MacroKind.FILTER ? macro : filter(macro.list(), scene);
        }
        return null;
    }
}
