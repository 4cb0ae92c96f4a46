package dev.contracts.model.stream;

import dev.contracts.Rule;
import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.model.rule.RuleModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of a contract on a sequence of its payloads, and what in the sequence is no payload. */
public final class StreamModel {
    private final @Nullable CheckedExpression key;
    private final @Nullable CheckedExpression time;
    private final List<StateVariable> state;
    private final List<RuleModel> rules;
    private final List<IdentityRule> identities;
    private final @Nullable DeadlineModel deadline;
    private final List<KeepAlive> keepAlives;

    StreamModel(
            @Nullable CheckedExpression key,
            @Nullable CheckedExpression time,
            List<StateVariable> state,
            List<RuleModel> rules,
            List<IdentityRule> identities,
            @Nullable DeadlineModel deadline,
            List<KeepAlive> keepAlives) {
        this.key = key;
        this.time = time;
        this.state = List.copyOf(state);
        this.rules = List.copyOf(rules);
        this.identities = List.copyOf(identities);
        this.deadline = deadline;
        this.keepAlives = List.copyOf(keepAlives);
    }

    /** Returns what splits the sequence, a string; null for one sequence. */
    public @Nullable CheckedExpression key() {
        return key;
    }

    /** Returns the event time of a payload, a timestamp; null when the contract has none. */
    public @Nullable CheckedExpression time() {
        return time;
    }

    /** Returns the state variables, in the order of the contract. */
    public List<StateVariable> state() {
        return state;
    }

    /** Returns the rules on {@code self}, {@code previous} and {@code state}. */
    public List<RuleModel> rules() {
        return rules;
    }

    /** Returns the rules on {@code item} and {@code seen}. */
    public List<IdentityRule> identities() {
        return identities;
    }

    /** Returns how long a key may be silent; null for as long as it likes. */
    public @Nullable DeadlineModel deadline() {
        return deadline;
    }

    /** Returns the messages that are no payloads. */
    public List<KeepAlive> keepAlives() {
        return keepAlives;
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
