package dev.contracts.sampler.solver;

import dev.contracts.model.expression.Node;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.sampler.evaluation.SampleEvaluationContext;
import dev.contracts.sampler.value.RandomSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds edits of a payload that make a condition hold, or not hold, or give an expression another value: the expression read backwards. Each candidate may miss the outcome or break something else; the caller checks it.
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

    public RandomSource random() {
        return edits.random();
    }

    /** An outcome to reach: that a condition holds, or that it fails. */
    record DesiredOutcome(Node condition, boolean holds, SampleEvaluationContext context) {}

    /** Payloads in which the condition may hold, or not. */
    public List<Object> truth(Node condition, boolean holds, SampleEvaluationContext context) {
        try {
            return few(condition.accept(new ConditionSolver(this, holds, context)));
        } catch (RuleError e) {
            return NumberTexts.mended(condition, context, edits);
        }
    }

    /** Payloads in which an expression may have this value. */
    public List<Object> value(Node expression, Object target, SampleEvaluationContext context) {
        if (target instanceof Double number && !Double.isFinite(number)) {
            return List.of();
        }
        try {
            return few(expression.accept(new ValueSolver(this, target, context)));
        } catch (RuleError | ArithmeticException e) {
            return List.of();
        }
    }

    /** Payloads in which all outcomes may hold, reached one after another. */
    List<Object> all(List<DesiredOutcome> outcomes, Object root) {
        List<Object> roots = List.of(root);
        for (DesiredOutcome outcome : outcomes) {
            List<Object> next = new ArrayList<>();
            for (Object each : roots) {
                SampleEvaluationContext context = outcome.context().on(each);
                if (context.holds(outcome.condition()) == outcome.holds()) {
                    next.add(each);
                } else {
                    next.addAll(truth(outcome.condition(), outcome.holds(), context));
                }
            }
            List<Object> shuffled = random().shuffled(next);
            roots = shuffled.size() > CHAINED ? shuffled.subList(0, CHAINED) : shuffled;
        }
        return roots;
    }

    private List<Object> few(List<Object> roots) {
        if (roots.size() <= FEW) {
            return roots;
        }
        return random().shuffled(roots).subList(0, FEW);
    }
}
