package dev.contracts.validator.snapshot;

import dev.contracts.Context;
import dev.contracts.Rule;
import dev.contracts.Unchecked;
import dev.contracts.Violation;
import dev.contracts.model.snapshot.SnapshotModel;
import dev.contracts.model.snapshot.SnapshotRule;
import dev.contracts.runtime.explain.EvaluationContext;
import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.explain.Explainer;
import dev.contracts.runtime.explain.Explanation;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.function.RuleSteps;
import dev.contracts.runtime.json.JsonLocator;
import dev.contracts.runtime.violation.RuleLimit;
import dev.contracts.validator.cel.CelProgram;
import dev.contracts.validator.cel.CelValueTrees;
import dev.contracts.validator.cel.ExpressionBindings;
import java.util.Optional;

/**
 * Evaluates a rule on several contracts, planned once for CEL's runtime.
 *
 * @param explained the rule, whose failures are explained
 */
record SnapshotRuleEvaluator(SnapshotRule model, ExplainedRule explained, CelProgram program) {
    SnapshotRuleEvaluator(SnapshotRule model) {
        this(model, model.rule().explained(), new CelProgram(model.rule().expression(), false));
    }

    /** Returns what reports know of the rule. */
    Rule rule() {
        return explained.rule();
    }

    /** Returns that the rule was not checked. */
    Unchecked unchecked(String reason) {
        return new Unchecked(model.contract(), rule().id(), reason);
    }

    /** Evaluates the rule on payloads that are all there; empty when it holds. */
    Optional<Violation> check(Snapshot snapshot, ExpressionBindings context, Context given) {
        ExpressionBindings variables = context;
        for (String contract : model.contracts()) {
            variables = variables.with(SnapshotModel.variable(contract), snapshot.value(contract));
        }
        RuleSteps steps = snapshot.steps();
        Optional<Explanation> failure = failure(variables, steps, snapshot, given);
        return steps.isExhausted()
                ? Optional.of(RuleLimit.exceeded(model.contract(), rule(), steps.most())
                        .build())
                : failure.map(explanation -> violation(snapshot, explanation));
    }

    private Optional<Explanation> failure(
            ExpressionBindings variables, RuleSteps steps, Snapshot snapshot, Context given) {
        try {
            return program.holds(variables, steps)
                    ? Optional.empty()
                    : Optional.of(Explainer.explain(explained, scope(snapshot, given), snapshot.steps()));
        } catch (RuleError e) {
            return Optional.of(Explainer.failed(explained, e));
        }
    }

    private EvaluationContext scope(Snapshot snapshot, Context given) {
        EvaluationContext scope = EvaluationContext.NONE;
        for (String contract : model.contracts()) {
            scope = scope.with(SnapshotModel.variable(contract), CelValueTrees.of(snapshot.value(contract)));
        }
        return scope.with(given);
    }

    private Violation violation(Snapshot snapshot, Explanation explanation) {
        Rule rule = rule();
        JsonLocator locator = new JsonLocator(snapshot.bytes(model.contract()));
        int offset = locator.offset(rule.at());
        boolean there = offset >= 0;
        JsonLocator.Position position = locator.position(there ? offset : locator.offset(""));
        return Violation.builder(rule.id(), rule.severity(), model.contract(), explanation.message())
                .pointer(there ? rule.at() : "")
                .at(position.line(), position.column())
                .schemaPointer(rule.schemaPointer())
                .expected(explanation.expected())
                .found(explanation.found())
                .build();
    }
}
