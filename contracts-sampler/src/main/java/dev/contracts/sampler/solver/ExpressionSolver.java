package dev.contracts.sampler.solver;

import dev.contracts.model.expression.Node;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.sampler.evaluation.SampleEvaluationContext;
import dev.contracts.sampler.value.RandomSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds edits of a payload that make a condition hold, or not hold, or give an expression another value: the expression read backwards. A wish gives a few payloads, any of which may fail it or break something else; whoever wishes looks at them.
 */
public final class ExpressionSolver {
    /** The most candidates that are worth a look. */
    private static final int FEW = 10;

    private static final int CHAINED = 4;

    private final InstanceEditor edits;

    public ExpressionSolver(InstanceEditor edits) {
        this.edits = edits;
    }

    public InstanceEditor edits() {
        return edits;
    }

    public RandomSource chance() {
        return edits.chance();
    }

    /** A wish: that a condition holds, or does not. */
    record Wish(Node condition, boolean holds, SampleEvaluationContext scene) {}

    /** Payloads in which the condition may hold, or not. */
    public List<Object> truth(Node condition, boolean holds, SampleEvaluationContext scene) {
        try {
            return few(condition.accept(new ConditionSolver(this, holds, scene)));
        } catch (RuleError e) {
            return List.of();
        }
    }

    /** Payloads in which an expression may have this value. */
    public List<Object> value(Node expression, Object target, SampleEvaluationContext scene) {
        if (target instanceof Double number && !Double.isFinite(number)) {
            return List.of();
        }
        try {
            return few(expression.accept(new ValueSolver(this, target, scene)));
        } catch (RuleError | ArithmeticException e) {
            return List.of();
        }
    }

    /** Payloads in which all the wishes may be fulfilled, granted one after another. */
    List<Object> all(List<Wish> wishes, Object root) {
        List<Object> roots = List.of(root);
        for (Wish wish : wishes) {
            List<Object> next = new ArrayList<>();
            for (Object each : roots) {
                SampleEvaluationContext scene = wish.scene().on(each);
                if (scene.holds(wish.condition()) == wish.holds()) {
                    next.add(each);
                } else {
                    next.addAll(truth(wish.condition(), wish.holds(), scene));
                }
            }
            List<Object> shuffled = chance().shuffled(next);
            roots = shuffled.size() > CHAINED ? shuffled.subList(0, CHAINED) : shuffled;
        }
        return roots;
    }

    private List<Object> few(List<Object> roots) {
        if (roots.size() <= FEW) {
            return roots;
        }
        return chance().shuffled(roots).subList(0, FEW);
    }
}
