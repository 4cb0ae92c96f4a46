package dev.contracts.model.snapshot;

import dev.contracts.Rule;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.expression.ContextVariable;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules that one snapshot of several contracts must satisfy: {@code snapshot.json} in the contract root.
 *
 * @param description what the rules are about; may be empty
 * @param decisions sentences on what their source left open
 * @param within how far apart payloads may have been taken that are held against each other; positive
 * @param context what rules may ask for from outside the payloads, in order
 * @param rules in the order of the file
 * @param examples sorted, the invalid ones first
 * @param location the file
 */
public record SnapshotModel(
        String description,
        List<String> decisions,
        Duration within,
        List<ContextVariable> context,
        List<SnapshotRule> rules,
        List<SnapshotExample> examples,
        SourceLocation location) {
    /** The first part of the rules' ids, and the folder of the examples. */
    public static final String NAME = "snapshot";

    /** The name of the file, in the contract root. */
    public static final String FILE = NAME + ".json";

    public SnapshotModel {
        if (within.isNegative() || within.isZero()) {
            throw new IllegalArgumentException("within is positive, not " + within);
        }
        Objects.requireNonNull(location, "location");
        decisions = List.copyOf(decisions);
        context = List.copyOf(context);
        rules = List.copyOf(rules);
        examples = List.copyOf(examples);
    }

    SnapshotModel withExamples(List<SnapshotExample> found) {
        return new SnapshotModel(description, decisions, within, context, rules, found, location);
    }

    /** Returns the variable of a contract's payload: its name, with {@code _} for each {@code -}. */
    public static String variable(String contract) {
        return contract.replace('-', '_');
    }

    /** Returns the rules as reports show them. */
    public List<Rule> allRules() {
        return rules.stream().map(SnapshotRule::toRule).toList();
    }

    public Optional<ContextVariable> contextValue(String name) {
        return context.stream().filter(value -> value.name().equals(name)).findFirst();
    }
}
