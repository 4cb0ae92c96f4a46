package dev.contracts.validator.snapshot;

import dev.contracts.Context;
import dev.contracts.ContextType;
import dev.contracts.Limits;
import dev.contracts.Rule;
import dev.contracts.Unchecked;
import dev.contracts.Violation;
import dev.contracts.model.ContractSet;
import dev.contracts.model.expression.ContextVariable;
import dev.contracts.model.snapshot.SnapshotModel;
import dev.contracts.model.snapshot.SnapshotRule;
import dev.contracts.validator.ContractValidator;
import dev.contracts.validator.cel.ExpressionBindings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Checks payloads of several contracts together, by the rules of {@code snapshot.json}. A rule is unchecked when a
 * payload of one of its contracts is missing or has a structural violation, or when the payloads were taken further
 * apart than the file allows; the verdict says why. Immutable, and safe for use by several threads.
 *
 * <p>{@link SnapshotWatch} checks payloads that come again and again.
 */
public final class SnapshotCheck {
    private final Duration within;
    private final List<ContextVariable> context;
    private final List<SnapshotRuleEvaluator> rules = new ArrayList<>();
    private final Map<String, ContractValidator> validators = new HashMap<>();

    private SnapshotCheck(ContractSet contracts, SnapshotModel model) {
        this.within = model.within();
        this.context = model.context();
        for (SnapshotRule rule : model.rules()) {
            rules.add(new SnapshotRuleEvaluator(rule));
            rule.contracts()
                    .forEach(name -> validators.computeIfAbsent(
                            name,
                            known -> new ContractValidator(contracts.find(known).orElseThrow())));
        }
    }

    private SnapshotCheck() {
        this.within = Duration.ZERO;
        this.context = List.of();
    }

    /** Returns the check of a set of contracts; of a set that says nothing about snapshots it has no rules. */
    public static SnapshotCheck of(ContractSet contracts) {
        return contracts
                .snapshot()
                .map(model -> new SnapshotCheck(contracts, model))
                .orElseGet(SnapshotCheck::new);
    }

    /** Returns what reports know of the rules, in the order of the file. */
    public List<Rule> rules() {
        return rules.stream().map(SnapshotRuleEvaluator::rule).toList();
    }

    /**
     * Evaluates every rule.
     *
     * @param latest by the contract's name; payloads of contracts that no rule mentions are not looked at
     * @param given the context of the rules; names that {@code snapshot.json} does not declare are left out
     * @throws IllegalArgumentException when a value of the context is of another type than declared
     */
    public SnapshotVerdict check(Map<String, TakenPayload> latest, Context given) {
        return check(latest, given, Limits.DEFAULT);
    }

    /** Evaluates every rule as {@link #check(Map, Context)} does, within other limits. */
    public SnapshotVerdict check(Map<String, TakenPayload> latest, Context given, Limits limits) {
        return check(rules, latest, given, limits);
    }

    /** Returns the context that the rules may use, by name. */
    public SortedMap<String, ContextType> context() {
        SortedMap<String, ContextType> types = new TreeMap<>();
        context.forEach(value -> types.put(value.name(), value.type()));
        return types;
    }

    List<SnapshotRuleEvaluator> planned() {
        return Collections.unmodifiableList(rules);
    }

    SnapshotVerdict check(
            List<SnapshotRuleEvaluator> evaluated, Map<String, TakenPayload> latest, Context given, Limits limits) {
        Snapshot snapshot = new Snapshot(latest, validators, within, limits);
        ExpressionBindings variables = ExpressionBindings.of(context, given);
        List<Violation> violations = new ArrayList<>();
        List<Unchecked> unchecked = new ArrayList<>();
        for (SnapshotRuleEvaluator rule : evaluated) {
            String reason = snapshot.uncheckedReason(rule.model(), given);
            if (reason == null) {
                rule.check(snapshot, variables, given).ifPresent(violations::add);
            } else {
                unchecked.add(rule.unchecked(reason));
            }
        }
        return SnapshotVerdict.sorted(violations, unchecked);
    }
}
