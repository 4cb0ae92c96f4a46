package dev.contracts.validator;

import dev.contracts.Context;
import dev.contracts.Rule;
import dev.contracts.Unchecked;
import dev.contracts.Violation;
import dev.contracts.explain.Explainer;
import dev.contracts.explain.Explanation;
import dev.contracts.explain.Scope;
import dev.contracts.json.JsonPlaces;
import dev.contracts.model.SnapshotModel;
import dev.contracts.model.SnapshotRule;
import dev.contracts.runtime.RuleError;
import java.util.Optional;

/**
 * A rule on several contracts, planned once for CEL's runtime.
 *
 * @param rule what reports know of it
 */
record PlannedSnapshotRule(SnapshotRule model, Rule rule, Program program) {
    PlannedSnapshotRule(SnapshotRule model) {
        this(model, model.toRule(), new Program(model.rule().expression()));
    }

    /** That it was not checked. */
    Unchecked unchecked(String why) {
        return new Unchecked(model.contract(), rule.id(), why);
    }

    /** Asks it of payloads that are all there; empty when it holds. */
    Optional<Violation> check(Snapshot snapshot, Variables context, Context given) {
        Variables variables = context;
        for (String contract : model.contracts()) {
            variables = variables.with(SnapshotModel.variable(contract), snapshot.value(contract));
        }
        try {
            return program.holds(variables)
                    ? Optional.empty()
                    : Optional.of(violation(snapshot, Explainer.explain(rule, scope(snapshot, given))));
        } catch (RuleError e) {
            return Optional.of(violation(snapshot, Explainer.failed(rule, e)));
        }
    }

    private Scope scope(Snapshot snapshot, Context given) {
        Scope scope = Scope.NONE;
        for (String contract : model.contracts()) {
            scope = scope.with(SnapshotModel.variable(contract), PlainTrees.of(snapshot.value(contract)));
        }
        return scope.with(given);
    }

    private Violation violation(Snapshot snapshot, Explanation explanation) {
        JsonPlaces places = new JsonPlaces(snapshot.bytes(model.contract()));
        int offset = places.offset(rule.at());
        boolean there = offset >= 0;
        JsonPlaces.Place place = places.place(there ? offset : places.offset(""));
        return new Violation(
                rule.id(),
                rule.severity(),
                model.contract(),
                there ? rule.at() : "",
                place.line(),
                place.column(),
                rule.schemaPointer(),
                explanation.message(),
                explanation.expected(),
                explanation.found());
    }
}
