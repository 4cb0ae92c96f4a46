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
 * @param text what the file says in words
 * @param within how far apart payloads may have been taken that are held against each other; positive
 * @param context what rules may ask for from outside the payloads, in order
 * @param rules in the order of the file
 * @param examples sorted, the invalid ones first
 */
public record SnapshotModel(
        Text text,
        Duration within,
        List<ContextVariable> context,
        List<SnapshotRule> rules,
        List<SnapshotExample> examples) {
    /** The first part of the rules' ids, and the folder of the examples. */
    public static final String NAME = "snapshot";

    /** The name of the file, in the contract root. */
    public static final String FILE = NAME + ".json";

    public SnapshotModel {
        if (within.isNegative() || within.isZero()) {
            throw new IllegalArgumentException("within is positive, not " + within);
        }
        Objects.requireNonNull(text, "text");
        context = List.copyOf(context);
        rules = List.copyOf(rules);
        examples = List.copyOf(examples);
    }

    /**
     * The words of the file.
     *
     * @param description what the rules are about; may be empty
     * @param decisions sentences on what their source left open
     * @param location the file
     */
    public record Text(String description, List<String> decisions, SourceLocation location) {
        public Text {
            Objects.requireNonNull(location, "location");
            decisions = List.copyOf(decisions);
        }
    }

    /** Returns what the rules are about; may be empty. */
    public String description() {
        return text.description();
    }

    /** Returns sentences on what the source of the rules left open. */
    public List<String> decisions() {
        return text.decisions();
    }

    /** Returns the location of the file. */
    public SourceLocation location() {
        return text.location();
    }

    SnapshotModel withExamples(List<SnapshotExample> found) {
        return new SnapshotModel(text, within, context, rules, found);
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
