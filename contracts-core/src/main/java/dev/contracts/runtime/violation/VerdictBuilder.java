package dev.contracts.runtime.violation;

import dev.contracts.Rule;
import dev.contracts.Severity;
import dev.contracts.Unchecked;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.json.JsonError;
import dev.contracts.runtime.json.JsonLocator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Makes the verdict from the violations that were collected. */
final class VerdictBuilder {
    private final ViolationCollector collector;

    VerdictBuilder(ViolationCollector collector) {
        this.collector = collector;
    }

    static <T> Verdict<T> unreadable(byte[] payload, String contract, JsonError error) {
        JsonLocator.Position position = new JsonLocator(payload).position(error.offset());
        Violation violation = Violation.builder(error.rule(), Severity.ERROR, contract, error.message())
                .pointer(error.pointer())
                .at(position.line(), position.column())
                .build();
        return new Verdict<>(null, List.of(violation), 1, 0, List.of());
    }

    <T> Verdict<T> verdict(@Nullable T value, List<Rule> rules) {
        List<FoundViolation> found = found();
        long errors = collector.moreErrors();
        long warnings = collector.moreWarnings();
        for (FoundViolation violation : found) {
            if (violation.severity() == Severity.ERROR) {
                errors++;
            } else {
                warnings++;
            }
        }
        List<Violation> violations = found.isEmpty() ? List.of() : violations(found);
        return new Verdict<>(value, violations, errors, warnings, unchecked(rules));
    }

    private List<FoundViolation> found() {
        List<StructuralViolation> structural = collector.structuralViolations();
        List<RuleViolation> ofRules = collector.ruleViolations();
        List<ExplainedRule> undecided = collector.undecided();
        if (undecided.isEmpty() && structural.isEmpty() && ofRules.isEmpty() && !collector.reportsUnknownProperties()) {
            return List.of();
        }
        List<StructuralViolation> kept = RootCauses.filter(structural);
        WrongTypes wrong = new WrongTypes(kept, collector.payload());
        List<FoundViolation> found = new ArrayList<>(wrong.without(kept));
        found.addAll(ofRules);
        if (!undecided.isEmpty()) {
            found.removeIf(
                    violation -> violation instanceof RuleViolation ofRule && undecided.contains(ofRule.violated()));
            int root = collector.locator().offset("");
            for (ExplainedRule rule : undecided) {
                found.add(new UndecidedRule(
                        rule.rule(), root, collector.options().limits().ruleSteps()));
            }
        }
        if (collector.reportsUnknownProperties()) {
            Severity severity = collector.options().strict() ? Severity.ERROR : Severity.WARNING;
            for (int offset : wrong.outside(collector.unknownProperties())) {
                found.add(new UnknownProperty(offset, severity));
            }
        }
        return found;
    }

    private List<Violation> violations(List<FoundViolation> found) {
        found.sort(FoundViolation.BY_WEIGHT);
        int listed = Math.min(found.size(), collector.options().limits().violations());
        List<FoundViolation> shown = found.subList(0, listed);
        int[] anchors = ascending(shown, FoundViolation::anchor);
        int[] offsets = ascending(shown, FoundViolation::offset);
        String[] pointers = collector.locator().pointers(anchors);
        JsonLocator.Position[] positions = collector.locator().positions(offsets);
        PayloadExcerpts excerpts = new PayloadExcerpts(collector, collector.unknownProperties());
        List<Violation> violations = new ArrayList<>(listed);
        for (FoundViolation violation : shown) {
            violations.add(violation.violation(
                    excerpts,
                    pointers[Arrays.binarySearch(anchors, violation.anchor())],
                    positions[Arrays.binarySearch(offsets, violation.offset())]));
        }
        Collections.sort(violations);
        return violations;
    }

    private static int[] ascending(List<FoundViolation> violations, ToIntFunction<FoundViolation> offset) {
        return violations.stream().mapToInt(offset).sorted().distinct().toArray();
    }

    private List<Unchecked> unchecked(List<Rule> rules) {
        List<Unchecked> unchecked = new ArrayList<>(0);
        for (Rule rule : rules) {
            if (!collector.runs(rule)) {
                List<String> missing = new ArrayList<>(rule.context());
                missing.removeAll(collector.context().names());
                unchecked.add(new Unchecked(collector.contract(), rule.id(), reason(missing)));
            }
        }
        StoppedRules stopped = collector.stopped();
        if (stopped != null) {
            unchecked.addAll(stopped.unchecked());
        }
        Collections.sort(unchecked);
        return unchecked;
    }

    private static String reason(List<String> missing) {
        return "context " + String.join(", ", missing) + " not given";
    }
}
