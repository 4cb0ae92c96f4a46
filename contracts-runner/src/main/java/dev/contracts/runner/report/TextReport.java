package dev.contracts.runner.report;

import dev.contracts.Unchecked;
import dev.contracts.output.TerminalStyle;
import dev.contracts.output.TerminalText;
import dev.contracts.runner.run.LocatedUnchecked;
import dev.contracts.runner.run.LocatedViolation;
import dev.contracts.runner.run.RunListener;
import dev.contracts.runner.run.RunReport;
import dev.contracts.runner.source.SourceError;
import dev.contracts.runtime.text.CountText;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The report for a person: each violation with the payload's line, the rule's own line and the arithmetic, as soon as
 * it is found; then the unchecked rules, and one line that counts.
 */
public final class TextReport implements RunListener {
    /** The command by which a user calls the program. */
    public static final String COMMAND = "./contracts";

    /** The number of faults of payloads that are named as the reason why rules were not checked. */
    private static final int FAULTS = 20;

    private final PrintWriter out;
    private final TerminalStyle style;
    private final ViolationBlock block;

    /** @param rules looks up the rules of violations */
    public TextReport(PrintWriter out, TerminalStyle style, RuleLookup rules) {
        this(out, style, rules, COMMAND);
    }

    /**
     * @param rules looks up the rules of violations
     * @param command the command that explains rules; empty when there is none
     */
    public TextReport(PrintWriter out, TerminalStyle style, RuleLookup rules, String command) {
        this.out = out;
        this.style = style;
        this.block = new ViolationBlock(style, rules, command);
    }

    @Override
    public void violation(LocatedViolation located) {
        for (String line : block.lines(located)) {
            out.println(line);
        }
        out.println();
        out.flush();
    }

    /** Writes what follows the violations: problems, unchecked rules, and the line that counts. */
    public void end(RunReport report, Duration took) {
        for (SourceError problem : report.problems()) {
            String source = problem.source().isEmpty() ? "" : TerminalText.escape(problem.source()) + ": ";
            out.println(style.error("cannot check") + " " + source + TerminalText.escape(problem.message()));
        }
        if (report.unlisted() > 0) {
            out.println(CountText.are(report.unlisted(), "more violation") + " counted but not listed");
        }
        unchecked(report);
        out.println(summary(report, took));
        out.flush();
    }

    /**
     * Prints a line for each reason: a gap in a sequence touches many rules at once. Of the faults of payloads the first are
     * named, and the rules that ran nowhere at the end.
     */
    private void unchecked(RunReport report) {
        Map<String, Set<String>> open = new TreeMap<>();
        Map<String, Set<String>> stopped = new TreeMap<>();
        Set<String> nowhere = new TreeSet<>();
        for (LocatedUnchecked located : report.unchecked()) {
            Unchecked rule = located.unchecked();
            if (rule.reason().equals(RunReport.NOWHERE)) {
                nowhere.add(rule.rule());
            } else {
                Map<String, Set<String>> rules = rule.fault() == null ? open : stopped;
                rules.putIfAbsent(rule.reason(), new TreeSet<>());
                rules.get(rule.reason()).add(rule.rule());
            }
        }
        unchecked(open, open.size());
        unchecked(stopped, FAULTS);
        if (stopped.size() > FAULTS) {
            out.println(
                    style.faint("not checked") + " because of " + CountText.of(stopped.size() - FAULTS, "more fault"));
        }
        if (!nowhere.isEmpty()) {
            unchecked(RunReport.NOWHERE, nowhere);
        }
    }

    private void unchecked(Map<String, Set<String>> rules, int most) {
        int count = 0;
        for (Map.Entry<String, Set<String>> reason : rules.entrySet()) {
            if (count++ < most) {
                unchecked(reason.getKey(), reason.getValue());
            }
        }
    }

    private void unchecked(String reason, Set<String> rules) {
        out.println(style.faint("not checked") + " " + String.join(", ", rules) + ": " + TerminalText.escape(reason));
    }

    private String summary(RunReport report, Duration took) {
        Set<String> unchecked = new TreeSet<>();
        for (LocatedUnchecked located : report.unchecked()) {
            unchecked.add(located.unchecked().rule());
        }
        String errors = CountText.of(report.errors(), "error");
        String warnings = CountText.of(report.warnings(), "warning");
        String verdict =
                switch (report.outcome()) {
                    case CONFORMS -> style.good(errors) + ", " + warnings;
                    default -> style.error(errors) + ", " + warnings;
                };
        return CountText.of(report.contracts(), "contract") + ", " + CountText.of(report.rules(), "rule") + ", "
                + CountText.of(report.payloads(), "payload") + keepAlives(report) + ": " + verdict
                + (unchecked.isEmpty() ? "" : ", " + CountText.of(unchecked.size(), "rule") + " not checked")
                + " (" + seconds(took) + " s)";
    }

    private static String keepAlives(RunReport report) {
        long keepAlives = report.counts().keepAlives();
        return keepAlives == 0 ? "" : ", " + CountText.of(keepAlives, "keep-alive");
    }

    /** Formats a duration, rounded to a tenth of a second. */
    private static String seconds(Duration took) {
        long tenths = (took.toMillis() + 50) / 100;
        return tenths / 10 + "." + tenths % 10;
    }
}
