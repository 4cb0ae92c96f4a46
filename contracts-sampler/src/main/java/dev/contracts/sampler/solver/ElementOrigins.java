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
import java.util.Map;
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
     * @param context in which the formula is to be read
     */
    record Origin(
            LocatedValue value,
            @Nullable InstancePointer place,
            @Nullable Node formula,
            SampleEvaluationContext context) {}

    /** @throws RuleError when the expression gives no list */
    static List<Origin> of(Node list, SampleEvaluationContext context) {
        if (list instanceof Node.Local local) {
            VariableBinding bound = context.variables().get(local.id());
            if (bound != null && bound.definition() != null) {
                return of(bound.definition(), context);
            }
        }
        if (list instanceof Node.Bind bind) {
            return of(bind.body(), context.with(bind.variable(), VariableBinding.to(bind.value())));
        }
        if (list instanceof Node.Conditional conditional) {
            return of(context.holds(conditional.condition()) ? conditional.yes() : conditional.no(), context);
        }
        if (list instanceof Node.Macro macro && macro.kind() == MacroKind.MAP) {
            List<Origin> origins = new ArrayList<>();
            for (Origin origin : of(macro.list(), context)) {
                SampleEvaluationContext inner = context.with(macro.variable(), origin.value());
                if (macro.filter() == null || inner.holds(macro.filter())) {
                    origins.add(new Origin(inner.value(macro.body()), origin.place(), macro.body(), inner));
                }
            }
            return origins;
        }
        List<Origin> origins = new ArrayList<>();
        for (LocatedValue element : elements(list, context)) {
            origins.add(new Origin(element, element.place(), null, context));
        }
        return origins;
    }

    private static List<LocatedValue> elements(Node list, SampleEvaluationContext context) {
        LocatedValue found = context.value(list);
        if (found.value() instanceof Map<?, ?> members) {
            List<LocatedValue> keys = new ArrayList<>();
            members.keySet().forEach(key -> keys.add(LocatedValue.computed(key)));
            return keys;
        }
        return found.elements();
    }

    /** The array of the payload that an expression takes its elements from; null when there is none. */
    static @Nullable InstancePointer array(Node list, SampleEvaluationContext context) {
        if (list instanceof Node.Local local) {
            VariableBinding bound = context.variables().get(local.id());
            if (bound != null && bound.definition() != null) {
                return array(bound.definition(), context);
            }
        }
        if (list instanceof Node.Bind bind) {
            return array(bind.body(), context.with(bind.variable(), VariableBinding.to(bind.value())));
        }
        if (list instanceof Node.Conditional conditional) {
            return array(context.holds(conditional.condition()) ? conditional.yes() : conditional.no(), context);
        }
        if (list instanceof Node.Macro macro) {
            return array(macro.list(), context);
        }
        try {
            return context.value(list).place();
        } catch (RuleError e) {
            return null;
        }
    }

    /** The condition that keeps an element in the list, with its variable; null when every element is kept. */
    static Node.@Nullable Macro filter(Node list, SampleEvaluationContext context) {
        if (list instanceof Node.Local local) {
            VariableBinding bound = context.variables().get(local.id());
            if (bound != null && bound.definition() != null) {
                return filter(bound.definition(), context);
            }
        }
        if (list instanceof Node.Bind bind) {
            return filter(bind.body(), context);
        }
        if (list instanceof Node.Macro macro) {
            return macro.kind() == MacroKind.FILTER ? macro : filter(macro.list(), context);
        }
        return null;
    }
}
