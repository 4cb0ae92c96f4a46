package dev.contracts.sampler.solver;

import dev.contracts.model.expression.Node;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.sampler.evaluation.SampleEvaluationContext;
import dev.contracts.sampler.tree.InstancePointer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns strings that a rule reads as numbers, and that are none, into numbers. */
final class NumberTexts {
    /** The most strings that are replaced in one payload. */
    private static final int MOST = 50;

    private NumberTexts() {}

    /** Returns a payload in which the expression has a value; none where it lacks one for another reason. */
    static List<Object> mended(Node expression, SampleEvaluationContext context, InstanceEditor edits) {
        SampleEvaluationContext now = context;
        for (int replaced = 0; replaced < MOST; replaced++) {
            try {
                now.value(expression);
                return replaced == 0 || now.root() == null ? List.of() : List.of(now.root());
            } catch (RuleError e) {
                String text = e.text();
                InstancePointer place = text == null ? null : find(text, now.root(), InstancePointer.ROOT);
                List<Object> roots = place == null || now.root() == null
                        ? List.of()
                        : edits.set(
                                now.root(),
                                place,
                                String.valueOf(1 + edits.random().below(1_000)));
                if (roots.isEmpty()) {
                    return List.of();
                }
                now = now.on(roots.get(0));
            }
        }
        return List.of();
    }

    /** Returns the place of a string in a tree. */
    private static @Nullable InstancePointer find(String text, @Nullable Object tree, InstancePointer at) {
        if (text.equals(tree)) {
            return at;
        }
        InstancePointer found = null;
        if (tree instanceof Map<?, ?> properties) {
            for (Map.Entry<?, ?> property : properties.entrySet()) {
                found = found == null ? find(text, property.getValue(), at.then(property.getKey())) : found;
            }
        } else if (tree instanceof List<?> items) {
            for (int index = 0; index < items.size() && found == null; index++) {
                found = find(text, items.get(index), at.then(index));
            }
        }
        return found;
    }
}
