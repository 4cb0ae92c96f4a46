package dev.contracts.sampler.repair;

import dev.contracts.model.rule.RuleModel;
import dev.contracts.sampler.evaluation.SampleEvaluationContext;
import dev.contracts.sampler.solver.ExpressionSolver;
import java.util.List;

/**
 * A rule that is a condition, with what its names stand for.
 *
 * @param model the rule
 * @param scene on any payload that has the value
 * @param wishes grants what is wished
 */
record RuleGoal(RuleModel model, SampleEvaluationContext scene, ExpressionSolver wishes) implements SearchGoal {
    @Override
    public String rule() {
        return model.id();
    }

    @Override
    public boolean holds(Object root) {
        return scene.on(root).holds(model.expression().node());
    }

    @Override
    public List<Object> wish(boolean kept, Object root) {
        return wishes.truth(model.expression().node(), kept, scene.on(root));
    }
}
