package dev.contracts.runner.report;

import dev.contracts.runner.run.LocatedUnchecked;
import dev.contracts.runner.run.RunReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A rule that was not checked everywhere: one for all files, however often it was left out.
 *
 * @param contract the contract's name
 * @param rule the rule's id
 * @param reasons the reasons, sorted, each once
 * @param files the names of the files for which it was not checked, sorted
 */
public record UncheckedRule(String contract, String rule, List<String> reasons, List<String> files) {
    private static final int NAMED = 3;

    public UncheckedRule {
        reasons = List.copyOf(reasons);
        files = List.copyOf(files);
    }

    /** Returns the unchecked rules of a report, by contract and rule. */
    public static List<UncheckedRule> of(RunReport report) {
        Map<String, List<LocatedUnchecked>> byRule = new TreeMap<>();
        for (LocatedUnchecked located : report.unchecked()) {
            byRule.computeIfAbsent(
                            located.unchecked().contract() + "\n"
                                    + located.unchecked().rule(),
                            key -> new ArrayList<>())
                    .add(located);
        }
        return byRule.values().stream().map(UncheckedRule::of).toList();
    }

    /** Returns how many rules of a contract were not checked everywhere. */
    public static long count(RunReport report, String contract) {
        return of(report).stream()
                .filter(rule -> rule.contract().equals(contract))
                .count();
    }

    private static UncheckedRule of(List<LocatedUnchecked> unchecked) {
        TreeSet<String> reasons = new TreeSet<>();
        TreeSet<String> files = new TreeSet<>();
        for (LocatedUnchecked located : unchecked) {
            reasons.add(located.unchecked().reason());
            files.add(located.file());
        }
        return new UncheckedRule(
                unchecked.get(0).unchecked().contract(),
                unchecked.get(0).unchecked().rule(),
                List.copyOf(reasons),
                List.copyOf(files));
    }

    /**
     * Returns the reasons, such as {@code context total_portfolio_value not given}; of many the first ones. Not yet
     * escaped.
     */
    public String reason() {
        return first(reasons, "; ");
    }

    /** Returns the files; of many the first ones. Not yet escaped. */
    public String where() {
        return first(files, ", ");
    }

    private static String first(List<String> texts, String between) {
        String some = String.join(between, texts.subList(0, Math.min(NAMED, texts.size())));
        return texts.size() <= NAMED ? some : some + between + "and " + (texts.size() - NAMED) + " more";
    }
}
