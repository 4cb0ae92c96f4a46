package dev.contracts.maven;

import dev.contracts.Severity;
import dev.contracts.output.TerminalStyle;
import dev.contracts.runner.report.RuleLookup;
import dev.contracts.runner.report.TextReport;
import dev.contracts.runner.run.LocatedViolation;
import dev.contracts.runner.run.RunReport;
import dev.contracts.runtime.text.CountText;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Describes a run, for Maven's log and for the message of a failed goal.
 *
 * @param rules looks up the rules of violations
 */
record RunSummary(RunReport report, RuleLookup rules, Duration took) {
    /**
     * Returns the reason for the failure: the first errors in full, what could not be checked, and a line that counts.
     */
    String failure() {
        List<LocatedViolation> errors = of(Severity.ERROR);
        String head = report.errors() > 0
                ? CountText.of(report.errors(), "violation") + " in " + CountText.of(report.payloads(), "payload")
                : "the payloads could not all be checked";
        return head + "\n\n"
                + GoalMessages.written(out -> {
                    TextReport text = text(out);
                    violations(errors, text);
                    if (report.errors() > shown(errors)) {
                        out.println(CountText.are(report.errors() - shown(errors), "more error") + " not shown here");
                    }
                    text.end(report, took);
                });
    }

    /** Returns the first warnings in full; empty when there are none. */
    Optional<String> warnings() {
        List<LocatedViolation> warnings = of(Severity.WARNING);
        if (warnings.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(GoalMessages.written(out -> {
            violations(warnings, text(out));
            if (report.warnings() > shown(warnings)) {
                out.println(CountText.are(report.warnings() - shown(warnings), "more warning") + " not shown here");
            }
        }));
    }

    /** Returns the unchecked rules, and a line that counts. */
    String end() {
        return GoalMessages.written(out -> text(out).end(report, took));
    }

    private List<LocatedViolation> of(Severity severity) {
        return report.violations().stream()
                .filter(located -> located.violation().severity() == severity)
                .toList();
    }

    private static int shown(List<LocatedViolation> violations) {
        return Math.min(GoalMessages.SHOWN, violations.size());
    }

    private static void violations(List<LocatedViolation> violations, TextReport text) {
        violations.subList(0, shown(violations)).forEach(text::violation);
    }

    private TextReport text(PrintWriter out) {
        return new TextReport(out, TerminalStyle.plain(), rules, "");
    }
}
