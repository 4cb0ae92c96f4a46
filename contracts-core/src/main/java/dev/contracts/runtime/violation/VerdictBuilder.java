package dev.contracts.runtime.violation;

import dev.contracts.Rule;
import dev.contracts.Severity;
import dev.contracts.Unchecked;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.runtime.json.JsonError;
import dev.contracts.runtime.json.JsonLocator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Makes the verdict of what was found. */
final class VerdictBuilder {
    private final ViolationCollector findings;

    VerdictBuilder(ViolationCollector findings) {
        this.findings = findings;
    }

    static <T> Verdict<T> unreadable(byte[] payload, String contract, JsonError problem) {
        JsonLocator.Place place = new JsonLocator(payload).place(problem.offset());
        Violation violation = Violation.builder(problem.rule(), Severity.ERROR, contract, problem.message())
                .pointer(problem.pointer())
                .place(place.line(), place.column())
                .build();
        return new Verdict<>(null, List.of(violation), 1, 0, List.of());
    }

    <T> Verdict<T> verdict(@Nullable T value, List<Rule> rules) {
        List<FoundViolation> items = items();
        long errors = findings.moreErrors();
        long warnings = findings.moreWarnings();
        for (FoundViolation item : items) {
            if (item.severity() == Severity.ERROR) {
                errors++;
            } else {
                warnings++;
            }
        }
        List<Violation> violations = items.isEmpty() ? List.of() : violations(items);
        return new Verdict<>(value, violations, errors, warnings, unchecked(rules));
    }

    private List<FoundViolation> items() {
        if (findings.faults().isEmpty() && findings.breaches().isEmpty() && !findings.reportsStrangers()) {
            return List.of();
        }
        List<FoundViolation> items = new ArrayList<>(RootCauses.filter(findings.faults()));
        items.addAll(IntactNodes.only(findings.breaches(), findings.faults(), findings.payload()));
        if (findings.reportsStrangers()) {
            Severity severity = findings.options().strict() ? Severity.ERROR : Severity.WARNING;
            for (int offset : findings.strangers()) {
                items.add(new UnknownProperty(offset, severity));
            }
        }
        return items;
    }

    private List<Violation> violations(List<FoundViolation> items) {
        items.sort(FoundViolation.BY_WEIGHT);
        int listed = Math.min(items.size(), findings.options().limits().findings());
        List<FoundViolation> shown = items.subList(0, listed);
        int[] anchors = ascending(shown, FoundViolation::anchor);
        int[] offsets = ascending(shown, FoundViolation::offset);
        String[] pointers = findings.places().pointers(anchors);
        JsonLocator.Place[] places = findings.places().places(offsets);
        PayloadExcerpts sight = new PayloadExcerpts(findings, findings.strangers());
        List<Violation> violations = new ArrayList<>(listed);
        for (FoundViolation item : shown) {
            violations.add(item.violation(
                    sight,
                    pointers[Arrays.binarySearch(anchors, item.anchor())],
                    places[Arrays.binarySearch(offsets, item.offset())]));
        }
        Collections.sort(violations);
        return violations;
    }

    private static int[] ascending(List<FoundViolation> items, ToIntFunction<FoundViolation> offset) {
        return items.stream().mapToInt(offset).sorted().distinct().toArray();
    }

    private List<Unchecked> unchecked(List<Rule> rules) {
        List<Unchecked> unchecked = new ArrayList<>(0);
        for (Rule rule : rules) {
            if (!findings.runs(rule)) {
                List<String> missing = new ArrayList<>(rule.context());
                missing.removeAll(findings.context().names());
                unchecked.add(new Unchecked(findings.contract(), rule.id(), reason(missing)));
            }
        }
        Collections.sort(unchecked);
        return unchecked;
    }

    private static String reason(List<String> missing) {
        return "context " + String.join(", ", missing) + " not given";
    }
}
