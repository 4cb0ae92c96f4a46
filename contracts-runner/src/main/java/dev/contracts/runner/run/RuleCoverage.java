package dev.contracts.runner.run;

import dev.contracts.Unchecked;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.runtime.violation.StructuralRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rules that faults of payloads stopped, and whether they ran on any payload of the run. */
final class RuleCoverage {
    /** The reason that is given for a rule that ran nowhere. */
    static final String NOWHERE = "ran on no payload of the run";

    private final Map<String, Long> payloads = new TreeMap<>();
    private final Map<String, Long> sequences = new TreeMap<>();
    private final Map<String, Stops> stopped = new TreeMap<>();

    /** The first file in which a rule was stopped, and how often it did not run at all. */
    private static final class Stops {
        private final String contract;
        private final String file;
        private final Map<String, Long> total;
        private long count;

        Stops(String contract, String file, Map<String, Long> total) {
            this.contract = contract;
            this.file = file;
            this.total = total;
        }
    }

    /** Counts a payload; one that cannot be read says nothing of any rule. */
    void payload(String contract, String file, Verdict<?> verdict) {
        for (Violation violation : verdict.violations()) {
            if (StructuralRules.isOfText(violation.rule())) {
                return;
            }
        }
        count(contract, file, verdict.unchecked(), payloads);
    }

    /** Counts a sequence, at its end. */
    void sequence(String contract, String file, List<Unchecked> unchecked) {
        count(contract, file, unchecked, sequences);
    }

    private void count(String contract, String file, List<Unchecked> unchecked, Map<String, Long> total) {
        total.put(contract, total.getOrDefault(contract, 0L) + 1);
        Set<String> counted = new HashSet<>();
        for (Unchecked rule : unchecked) {
            if (rule.fault() != null && !rule.partly() && counted.add(rule.rule())) {
                stopped.computeIfAbsent(rule.rule(), id -> new Stops(contract, file, total)).count++;
            }
        }
    }

    /** Returns the rules that ran nowhere, each for the first file in which it was stopped. */
    List<LocatedUnchecked> nowhere() {
        List<LocatedUnchecked> nowhere = new ArrayList<>();
        for (Map.Entry<String, Stops> rule : stopped.entrySet()) {
            Stops stops = rule.getValue();
            if (stops.count == stops.total.getOrDefault(stops.contract, 0L)) {
                nowhere.add(new LocatedUnchecked(stops.file, new Unchecked(stops.contract, rule.getKey(), NOWHERE)));
            }
        }
        return nowhere;
    }
}
