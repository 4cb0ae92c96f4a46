package dev.contracts.runtime;

import dev.contracts.Rule;
import dev.contracts.Severity;
import dev.contracts.Unchecked;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.json.JsonGate;
import dev.contracts.json.JsonPlaces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Makes the verdict of what was found. */
final class Report {
    private final Findings findings;

    Report(Findings findings) {
        this.findings = findings;
    }

    static <T> Verdict<T> unreadable(byte[] payload, String contract, JsonGate.Problem problem) {
        JsonPlaces.Place place = new JsonPlaces(payload).place(problem.offset());
        Violation violation = new Violation(
                problem.rule(),
                Severity.ERROR,
                contract,
                problem.pointer(),
                place.line(),
                place.column(),
                "",
                problem.message(),
                null,
                null);
        return new Verdict<>(null, List.of(violation), 1, 0, List.of());
    }

    <T> Verdict<T> verdict(@Nullable T value, List<Rule> rules) {
        List<Item> items = items();
        long errors = findings.moreErrors();
        long warnings = findings.moreWarnings();
        for (Item item : items) {
            if (item.severity() == Severity.ERROR) {
                errors++;
            } else {
                warnings++;
            }
        }
        List<Violation> violations = items.isEmpty() ? List.of() : violations(items);
        return new Verdict<>(value, violations, errors, warnings, unchecked(rules));
    }

    private List<Item> items() {
        if (findings.faults().isEmpty() && findings.breaches().isEmpty() && !findings.reportsStrangers()) {
            return List.of();
        }
        List<Item> items = new ArrayList<>(OneFault.filter(findings.faults()));
        items.addAll(Sound.only(findings.breaches(), findings.faults(), findings.payload()));
        if (findings.reportsStrangers()) {
            Severity severity = findings.options().strict() ? Severity.ERROR : Severity.WARNING;
            for (int offset : findings.strangers()) {
                items.add(new Stranger(offset, severity));
            }
        }
        return items;
    }

    private List<Violation> violations(List<Item> items) {
        items.sort(Item.BY_WEIGHT);
        int listed = Math.min(items.size(), findings.options().limits().findings());
        List<Item> shown = items.subList(0, listed);
        int[] anchors = ascending(shown, Item::anchor);
        int[] offsets = ascending(shown, Item::offset);
        String[] pointers = findings.places().pointers(anchors);
        JsonPlaces.Place[] places = findings.places().places(offsets);
        Sight sight = new Sight(findings, findings.strangers());
        List<Violation> violations = new ArrayList<>(listed);
        for (Item item : shown) {
            violations.add(item.violation(
                    sight,
                    pointers[Arrays.binarySearch(anchors, item.anchor())],
                    places[Arrays.binarySearch(offsets, item.offset())]));
        }
        Collections.sort(violations);
        return violations;
    }

    private static int[] ascending(List<Item> items, ToIntFunction<Item> offset) {
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
