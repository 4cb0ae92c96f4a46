package dev.contracts.runner.report.html;

import dev.contracts.runner.run.LocatedUnchecked;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The unchecked rules and their reasons.
 *
 * @param rules how many rules
 * @param reasonCount for how many reasons
 * @param reasons the reasons, sorted
 */
record UncheckedSummary(long rules, long reasonCount, TruncatedList<Reason> reasons) {
    /**
     * A reason: a gap in a sequence touches many rules at once, and a missing context many files.
     *
     * @param rules ids, sorted
     * @param files the file, or how many
     */
    record Reason(String reason, List<String> rules, String files) {}

    static UncheckedSummary of(List<LocatedUnchecked> unchecked) {
        Map<String, Set<String>> files = new TreeMap<>();
        Map<String, Set<String>> rules = new TreeMap<>();
        for (LocatedUnchecked located : unchecked) {
            String reason = located.unchecked().reason();
            files.computeIfAbsent(reason, key -> new TreeSet<>()).add(located.file());
            rules.computeIfAbsent(reason, key -> new TreeSet<>())
                    .add(located.unchecked().rule());
        }
        return new UncheckedSummary(
                rules.values().stream().flatMap(Set::stream).distinct().count(),
                files.size(),
                TruncatedList.of(
                        List.copyOf(files.entrySet()),
                        "reason",
                        entry -> new Reason(
                                entry.getKey(),
                                List.copyOf(rules.getOrDefault(entry.getKey(), Set.of())),
                                where(entry.getValue()))));
    }

    private static String where(Set<String> files) {
        return files.size() == 1 ? files.iterator().next() : FormattedCounts.of(files.size(), "file");
    }

    String sentence() {
        return FormattedCounts.of(rules, "rule") + (rules == 1 ? " was" : " were") + " not checked everywhere.";
    }

    String title() {
        return FormattedCounts.of(rules, "rule") + ", for " + FormattedCounts.of(reasonCount, "reason");
    }
}
