package dev.contracts.runtime.violation;

import dev.contracts.Severity;
import dev.contracts.Violation;
import dev.contracts.runtime.explain.EvaluationContext;
import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.explain.Explainer;
import dev.contracts.runtime.explain.Explanation;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.json.JsonLocator;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the contract that does not hold at a node.
 *
 * @param violated the rule
 * @param node offset of the value on which the rule ran
 * @param offset of the value at which it is reported; that of {@code node} when there is no value at the rule's {@code at}
 * @param error the reason when the rule could not be evaluated
 */
record RuleViolation(
        ExplainedRule violated,
        int node,
        int offset,
        @Nullable RuleError error) implements FoundViolation {
    @Override
    public String rule() {
        return violated.rule().id();
    }

    @Override
    public Severity severity() {
        return violated.rule().severity();
    }

    @Override
    public int anchor() {
        return node;
    }

    @Override
    public Violation violation(PayloadExcerpts excerpts, String pointer, JsonLocator.Position position) {
        Explanation explanation = error != null
                ? Explainer.failed(violated, error)
                : Explainer.explain(
                        violated, EvaluationContext.of(excerpts.view(node)).with(excerpts.context()), excerpts.steps());
        String found = explanation.found();
        if (found == null && excerpts.isScalar(offset)) {
            found = excerpts.quote(offset);
        }
        return Violation.builder(rule(), severity(), excerpts.contract(), explanation.message())
                .pointer(pointer + violated.rule().at())
                .at(position.line(), position.column())
                .schemaPointer(violated.rule().schemaPointer())
                .expected(explanation.expected())
                .found(found)
                .build();
    }
}
