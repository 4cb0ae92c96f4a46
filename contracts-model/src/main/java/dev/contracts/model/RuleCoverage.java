package dev.contracts.model;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.example.Example;
import dev.contracts.model.example.ExpectedViolation;
import dev.contracts.model.rule.RuleModel;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.snapshot.SnapshotModel;
import dev.contracts.model.stream.StreamModel;
import dev.contracts.runtime.text.Quote;
import dev.contracts.runtime.text.Spelling;
import dev.contracts.runtime.violation.StructuralRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Each rule is shown broken by an example, and what the seed table names is there. */
final class RuleCoverage {
    private RuleCoverage() {}

    static void check(
            ContractHeader head,
            Schema root,
            List<RuleModel> rules,
            @Nullable StreamModel stream,
            List<Example> examples,
            Diagnostics diagnostics) {
        Map<String, SourceLocation> all = new LinkedHashMap<>();
        rules.forEach(rule -> all.put(rule.id(), rule.location()));
        if (stream != null) {
            stream.rules().forEach(rule -> all.put(rule.id(), rule.location()));
            stream.identities()
                    .forEach(identity ->
                            all.put(identity.rule().id(), identity.rule().location()));
            if (stream.deadline() != null) {
                all.put(stream.deadline().id(), stream.deadline().location());
            }
        }
        Set<String> broken = examples.stream()
                .flatMap(example -> example.expected().stream())
                .map(ExpectedViolation::rule)
                .collect(Collectors.toSet());
        examples(all, broken, "add examples/invalid/<sentence>.json and .expected", diagnostics);
        for (Requirement seed : head.seed()) {
            for (String id : seed.enforcedBy()) {
                if (!StructuralRules.isOfKeyword(id) && !all.containsKey(id)) {
                    diagnostics.error(
                            "contract.x-contract",
                            root.place("x-contract", "seed", seed.number(), "enforcedBy"),
                            "the seed table names a rule that is not there: " + Quote.text(id),
                            Spelling.advice(id, all.keySet(), "the rules of the contract are named in full"));
                }
            }
        }
    }

    /** The same of the rules of a snapshot. */
    static void check(SnapshotModel snapshot, Diagnostics diagnostics) {
        Map<String, SourceLocation> all = new LinkedHashMap<>();
        snapshot.rules().forEach(rule -> all.put(rule.id(), rule.rule().location()));
        Set<String> broken = snapshot.examples().stream()
                .flatMap(example -> example.expected().stream())
                .map(ExpectedViolation::rule)
                .collect(Collectors.toSet());
        String advice =
                "add " + SnapshotModel.NAME + "/examples/invalid/<sentence>/<contract>.json and <sentence>.expected";
        examples(all, broken, advice, diagnostics);
    }

    private static void examples(
            Map<String, SourceLocation> rules, Set<String> broken, String advice, Diagnostics diagnostics) {
        rules.forEach((id, at) -> {
            if (!broken.contains(id)) {
                diagnostics.warning(
                        "contract.rule-without-example", at, "no invalid example breaks the rule " + id, advice);
            }
        });
    }
}
