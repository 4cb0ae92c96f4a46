package dev.contracts.validator.report;

import dev.contracts.Rule;
import dev.contracts.Severity;
import dev.contracts.Violation;
import dev.contracts.validator.run.Excerpt;
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
    static final String COMMAND = "./contracts";

    private static final int LONGEST_POINTER = 120;

    private final PrintWriter out;
    private final Style style;
    private final RuleBook rules;
    private final String command;

    /** @param rules what is known of the rules that may be broken */
    public TextReport(PrintWriter out, Style style, RuleBook rules) {
        this(out, style, rules, COMMAND);
    }

    /**
     * @param rules what is known of the rules that may be broken
     * @param command how a reader calls the program that explains a rule; empty when there is none
     */
    public TextReport(PrintWriter out, Style style, RuleBook rules, String command) {
        this.command = command;
        this.out = out;
        this.style = style;
        this.rules = rules;
    }

    @Override
    public void violation(LocatedViolation located) {
        Violation violation = located.violation();
        boolean error = violation.severity() == Severity.ERROR;
        String head = violation.severity().json() + "[" + violation.rule() + "]";
        out.println((error ? style.error(head) : style.warning(head)) + " "
                + style.strong(TerminalText.escape(violation.message())));
        Excerpt excerpt = located.excerpt();
        String number = Integer.toString(violation.line());
        String gutter = " ".repeat(excerpt == null ? 1 : number.length());
        String pointer =
                violation.pointer().isEmpty() ? "" : "   " + shortened(TerminalText.escape(violation.pointer()));
        out.println(gutter + style.frame(" --> ") + TerminalText.escape(located.file()) + ":" + violation.line() + ":"
                + violation.column() + pointer);
        if (excerpt != null) {
            excerpt(excerpt, gutter, number, error);
        }
        rules.place(violation)
                .ifPresent(place ->
                        out.println(gutter + style.frame(" ::: ") + TerminalText.escape(place.toString()) + "   rule"));
        rules.rule(violation.rule()).ifPresent(rule -> why(rule, gutter));
        out.println();
        out.flush();
    }

    private void excerpt(Excerpt excerpt, String gutter, String number, boolean error) {
        String bar = style.frame("|");
        String text = excerpt.text();
        int end = Math.min(text.length(), excerpt.start() + excerpt.length());
        String before = TerminalText.escape(text.substring(0, excerpt.start()));
        String value = TerminalText.escape(text.substring(excerpt.start(), end));
        String after = TerminalText.escape(text.substring(end));
        String caret = "^".repeat(Math.max(1, value.codePointCount(0, value.length())));
        out.println(gutter + " " + bar);
        out.println(style.frame(number) + " " + bar + " " + before + value + after);
        out.println(gutter + " " + bar + " " + " ".repeat(before.codePointCount(0, before.length()))
                + (error ? style.error(caret) : style.warning(caret)));
    }

    /** Both ends of a pointer that is too long for a line; the JSON report has all of it. */
    private static String shortened(String pointer) {
        return pointer.length() <= LONGEST_POINTER
                ? pointer
                : pointer.substring(0, LONGEST_POINTER / 2) + "..."
                        + pointer.substring(pointer.length() - LONGEST_POINTER / 2);
    }

    private void why(Rule rule, String gutter) {
        out.println(gutter + style.frame(" = ") + "because: " + TerminalText.escape(rule.because()));
        if (!command.isEmpty()) {
            out.println(gutter + style.frame(" = ") + "explain: " + command + " explain " + rule.id());
        }
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
        String errors = count(report.errors(), "error");
        String warnings = count(report.warnings(), "warning");
        String verdict =
                switch (report.outcome()) {
                    case CONFORMS -> style.good(errors) + ", " + warnings;
                    default -> style.error(errors) + ", " + warnings;
                };
        return count(report.contracts(), "contract") + ", " + count(report.rules(), "rule") + ", "
                + count(report.payloads(), "payload") + ": " + verdict
                + (uncheckedRules > 0 ? ", " + count(uncheckedRules, "rule") + " not checked" : "")
                + String.format(Locale.ROOT, " (%.1f s)", took.toMillis() / 1000.0);
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
