package dev.contracts.oracle;

import dev.contracts.Verdict;
import java.util.Comparator;
import java.util.List;

/** One violation, without its words: which rule or keyword, at which value. */
record Finding(String rule, String pointer) implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::pointer).thenComparing(Finding::rule);

    /** Returns the violations of an engine, sorted; two of a kind stay two. */
    static List<Finding> of(Verdict<?> verdict) {
        return verdict.violations().stream()
                .map(violation -> new Finding(violation.rule(), violation.pointer()))
                .sorted()
                .toList();
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return rule + " " + pointer;
    }
}
