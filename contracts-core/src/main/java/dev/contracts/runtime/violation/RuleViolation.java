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
 * A broken rule of the contract.
 *
 * @param breached the rule
 * @param node offset of the value on which the rule ran
 * @param offset of the value at which it is reported; that of {@code node} when there is no value at the rule's {@code at}
 * @param why the reason when the rule could not be evaluated
 */
record RuleViolation(
        ExplainedRule breached,
        int node,
        int offset,
        @Nullable RuleError why) implements FoundViolation {
    @Override
    public String rule() {
        return breached.rule().id();
    }

    @Override
    public Severity severity() {
        return breached.rule().severity();
    }

    @Override
    public int anchor() {
        return node;
    }

    @Override
    public Violation violation(PayloadExcerpts sight, String pointer, JsonLocator.Place place) {
        Explanation explanation = why != null
                ? Explainer.failed(breached, why)
                : Explainer.explain(
                        breached, EvaluationContext.of(sight.view(node)).with(sight.context()));
        String found = explanation.found();
        if (found == null && sight.isScalar(offset)) {
            found = sight.quote(offset);
        }
        return Violation.builder(rule(), severity(), sight.contract(), explanation.message())
                .pointer(pointer + breached.rule().at())
                .place(place.line(), place.column())
                .schemaPointer(breached.rule().schemaPointer())
                .expected(explanation.expected())
                .found(found)
                .build();
    }
}
