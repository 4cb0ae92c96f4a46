package dev.contracts.runner.report.html;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An option of a filter.
 *
 * @param value the value of the violations
 * @param label the value and how many violations of the page have it
 */
record FilterOption(String value, String label) {
    /** Returns an option for each value, sorted. */
    static List<FilterOption> of(List<ViolationView> violations, Function<ViolationView, String> value) {
        Map<String, Long> counts =
                violations.stream().collect(Collectors.groupingBy(value, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new FilterOption(
                        entry.getKey(), entry.getKey() + " (" + FormattedCounts.number(entry.getValue()) + ")"))
                .toList();
    }
}
