package dev.contracts.model.snapshot;

import dev.contracts.Rule;
import dev.contracts.model.rule.RuleModel;
import java.util.List;
import java.util.Objects;

/**
 * A rule on the payloads of several contracts.
 *
 * @param rule its place is relative to the payload of {@code contract}
 * @param contract the name of the contract at whose payload it reports; one of {@code contracts}
 * @param contracts the names of the contracts that it mentions, at least two, sorted
 */
public record SnapshotRule(RuleModel rule, String contract, List<String> contracts) {
    public SnapshotRule {
        Objects.requireNonNull(rule, "rule");
        contracts = List.copyOf(contracts);
        if (contracts.size() < 2 || !contracts.contains(contract)) {
            throw new IllegalArgumentException(rule.id() + " at " + contract + " mentions " + contracts);
        }
    }

    public String id() {
        return rule.id();
    }

    /** Returns the rule as reports show it. */
    public Rule toRule() {
        return rule.toRule();
    }
}
