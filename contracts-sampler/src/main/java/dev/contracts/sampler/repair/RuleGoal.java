package dev.contracts.sampler.repair;

import dev.contracts.model.rule.RuleModel;
import dev.contracts.sampler.evaluation.SampleEvaluationContext;
import dev.contracts.sampler.solver.ExpressionSolver;
import java.util.List;

/**
 * A rule that is a condition, with what its names stand for.
 *
 * @param model the rule
 * @param context on any payload that has the value
 * @param solver finds candidates
 */
record RuleGoal(RuleModel model, SampleEvaluationContext context, ExpressionSolver solver) implements SearchGoal {
    @Override
    public String rule() {
        return model.id();
    }

    @Override
    public boolean holds(Object root) {
        return context.on(root).holds(model.expression().node());
    }

    @Override
    public List<Object> candidates(boolean holds, Object root) {
        return solver.truth(model.expression().node(), holds, context.on(root));
    }
}
