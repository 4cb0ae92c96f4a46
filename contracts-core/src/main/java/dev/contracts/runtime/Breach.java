package dev.contracts.runtime;

import dev.contracts.Rule;
import dev.contracts.Severity;
import dev.contracts.Violation;
import dev.contracts.explain.Explainer;
import dev.contracts.explain.Explanation;
import dev.contracts.explain.Scope;
import dev.contracts.json.JsonPlaces;
import org.jspecify.annotations.Nullable;

/**
 * A broken rule of the contract.
 *
 * @param breached the rule
 * @param node offset of the value on which the rule ran
 * @param offset of the value at which it is reported; that of {@code node} when there is no value at the rule's {@code at}
 * @param why the reason when the rule could not be evaluated
 */
record Breach(Rule breached, int node, int offset, @Nullable RuleError why) implements Item {
    @Override
    public String rule() {
        return breached.id();
    }

    @Override
    public Severity severity() {
        return breached.severity();
    }

    @Override
    public int anchor() {
        return node;
    }

    @Override
    public Violation violation(Sight sight, String pointer, JsonPlaces.Place place) {
        Explanation explanation = why != null
                ? Explainer.failed(breached, why)
                : Explainer.explain(breached, Scope.of(sight.view(node)).with(sight.context()));
        String found = explanation.found();
        if (found == null && sight.isScalar(offset)) {
            found = sight.quote(offset);
        }
        return new Violation(
                rule(),
                severity(),
                sight.contract(),
                pointer + breached.at(),
                place.line(),
                place.column(),
                breached.schemaPointer(),
                explanation.message(),
                explanation.expected(),
                found);
    }
}
