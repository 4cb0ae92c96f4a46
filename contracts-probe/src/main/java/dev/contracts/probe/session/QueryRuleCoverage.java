package dev.contracts.probe.session;

import dev.contracts.Context;
import dev.contracts.Rule;
import dev.contracts.Unchecked;
import dev.contracts.model.ContractModel;
import dev.contracts.model.rule.RuleModel;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The rules about what was asked. That one says nothing of a response to another question is no gap; that no answer was asked
 * for it is one.
 */
final class QueryRuleCoverage {
    private final String contract;
    private final Set<String> parameters;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Set<String> checked = new HashSet<>();
    private final Map<String, String> missing = new TreeMap<>();

    QueryRuleCoverage(ContractModel model, List<String> parameters) {
        this.contract = model.name();
        this.parameters = Set.copyOf(parameters);
        model.rules().stream().map(RuleModel::toRule).forEach(rule -> {
            if (rule.context().stream().anyMatch(this.parameters::contains)) {
                rules.put(rule.id(), rule);
            }
        });
    }

    /** A response kept its structure, so the rules about what it was asked for were checked. */
    void answered(Context asked) {
        rules.values().stream()
                .filter(rule -> asked.names().containsAll(rule.context()))
                .forEach(rule -> checked.add(rule.id()));
    }

    /** Returns whether a rule was unchecked because its parameter was not sent; it is remembered until it is. */
    boolean takes(Unchecked unchecked, Context asked) {
        Rule rule = rules.get(unchecked.rule());
        if (rule == null) {
            return false;
        }
        Set<String> names = rule.context().stream()
                .filter(name -> !asked.names().contains(name))
                .collect(Collectors.toSet());
        if (!parameters.containsAll(names)) {
            return false;
        }
        missing.put(unchecked.rule(), String.join(", ", names.stream().sorted().toList()));
        return true;
    }

    /** The rules about which no answer was asked. */
    List<Unchecked> unchecked() {
        return missing.entrySet().stream()
                .filter(entry -> !checked.contains(entry.getKey()))
                .map(entry -> new Unchecked(contract, entry.getKey(), "no request asked for " + entry.getValue()))
                .toList();
    }
}
