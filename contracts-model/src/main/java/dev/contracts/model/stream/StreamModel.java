package dev.contracts.model.stream;

import dev.contracts.Rule;
import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.model.rule.RuleModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a contract on a sequence of its payloads.
 *
 * @param key splits the sequence, a string; null for one sequence
 * @param time the event time of a payload, a timestamp; null when the contract has none
 * @param state in the order of the contract
 * @param rules those on {@code self}, {@code previous} and {@code state}
 * @param identities those on {@code item} and {@code seen}
 * @param deadline how long a key may be silent; null for as long as it likes
 */
public record StreamModel(
        @Nullable CheckedExpression key,
        @Nullable CheckedExpression time,
        List<StateVariable> state,
        List<RuleModel> rules,
        List<IdentityRule> identities,
        @Nullable DeadlineModel deadline) {
    public StreamModel {
        state = List.copyOf(state);
        rules = List.copyOf(rules);
        identities = List.copyOf(identities);
    }

    /** Returns the rules as reports show them: those on neighbours, those on identities, the deadline. */
    public List<Rule> allRules() {
        List<Rule> all = new ArrayList<>();
        rules.forEach(rule -> all.add(rule.toRule()));
        identities.forEach(identity -> all.add(identity.rule().toRule()));
        if (deadline != null) {
            all.add(deadline.toRule());
        }
        return all;
    }
}
