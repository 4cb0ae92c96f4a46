package dev.contracts.validator.report;

import dev.contracts.validator.run.LocatedUnchecked;
import dev.contracts.validator.run.LocatedViolation;
import dev.contracts.validator.run.RunListener;
import dev.contracts.validator.run.RunReport;
import dev.contracts.validator.source.SourceProblem;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The report for a person: each violation with the payload's line, the rule's own line and the arithmetic, as soon as it
 * is found; then what was not checked, and one line that counts.
 */
public final class TextReport implements RunListener {
    /** How a user calls the program. */
    public static final String COMMAND = "./contracts";

    private final PrintWriter out;
    private final Style style;
    private final ViolationBlock block;

    /** @param rules what is known of the rules that may be broken */
    public TextReport(PrintWriter out, Style style, RuleBook rules) {
        this(out, style, rules, COMMAND);
    }

    /**
     * @param rules what is known of the rules that may be broken
     * @param command how a reader calls the program that explains a rule; empty when there is none
     */
    public TextReport(PrintWriter out, Style style, RuleBook rules, String command) {
        this.out = out;
        this.style = style;
        this.block = new ViolationBlock(style, rules, command);
    }

    @Override
    public void violation(LocatedViolation located) {
        block.lines(located).forEach(out::println);
        out.println();
        out.flush();
    }

    /** Writes what follows the violations: problems, rules that were not checked, and the line that counts. */
    public void end(RunReport report, Duration took) {
        for (SourceProblem problem : report.problems()) {
            String place = problem.place().isEmpty() ? "" : TerminalText.escape(problem.place()) + ": ";
            out.println(style.error("cannot check") + " " + place + TerminalText.escape(problem.message()));
        }
        if (report.unlisted() > 0) {
            out.println(report.unlisted() + " more violations are counted but not listed");
        }
        unchecked(report);
        out.println(summary(report, took));
        out.flush();
    }

    /** A line a reason: a hole in a sequence touches many rules at once. */
    private void unchecked(RunReport report) {
        Map<String, Set<String>> rules = new TreeMap<>();
        for (LocatedUnchecked located : report.unchecked()) {
            rules.computeIfAbsent(located.unchecked().reason(), reason -> new TreeSet<>())
                    .add(located.unchecked().rule());
        }
        rules.forEach((reason, ids) -> out.println(
                style.faint("not checked") + " " + String.join(", ", ids) + ": " + TerminalText.escape(reason)));
    }

    private String summary(RunReport report, Duration took) {
        long uncheckedRules = report.unchecked().stream()
                .map(located -> located.unchecked().rule())
                .distinct()
                .count();
        String errors = Counts.of(report.errors(), "error");
        String warnings = Counts.of(report.warnings(), "warning");
        String verdict =
                switch (report.outcome()) {
                    case CONFORMS -> style.good(errors) + ", " + warnings;
                    default -> style.error(errors) + ", " + warnings;
                };
        return Counts.of(report.contracts(), "contract") + ", " + Counts.of(report.rules(), "rule") + ", "
                + Counts.of(report.payloads(), "payload") + ": " + verdict
                + (uncheckedRules > 0 ? ", " + Counts.of(uncheckedRules, "rule") + " not checked" : "")
                + String.format(Locale.ROOT, " (%.1f s)", took.toMillis() / 1000.0);
    }
}
