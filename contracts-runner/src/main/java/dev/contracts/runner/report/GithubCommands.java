package dev.contracts.runner.report;

import dev.contracts.Severity;
import dev.contracts.Violation;
import dev.contracts.output.TerminalText;
import dev.contracts.output.WorkflowText;
import dev.contracts.runner.run.LocatedViolation;
import dev.contracts.runner.run.RunReport;
import dev.contracts.runner.source.SourceError;
import java.util.ArrayList;
import java.util.List;

/**
 * The annotations that GitHub shows beside the changed lines of a pull request, as commands in the log of a step. GitHub
 * shows {@value #MOST} errors and {@value #MOST} warnings of a step, so these are the first ones and no more.
 */
public final class GithubCommands {
    /** The most annotations of a kind that GitHub shows of a step. */
    static final int MOST = 10;

    private final ReportPaths paths;
    private final ViolationBlock block;
    private final List<String> errors = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private int left;

    private GithubCommands(ReportContext context) {
        this.paths = new ReportPaths(context);
        this.block = ViolationBlock.plain(context);
    }

    /** Returns the commands, one a line, and a note of what they leave out. */
    public static ReportText write(RunReport report, ReportContext context) {
        GithubCommands commands = new GithubCommands(context);
        report.problems().forEach(commands::problem);
        SeverityOrder.of(report, Severity.ERROR).forEach(commands::violation);
        SeverityOrder.of(report, Severity.WARNING).forEach(commands::violation);
        UncheckedRule.of(report).forEach(commands::unchecked);
        return commands.text(report.unlisted());
    }

    private ReportText text(long unlisted) {
        StringBuilder lines = new StringBuilder();
        errors.forEach(line -> lines.append(line).append('\n'));
        warnings.forEach(line -> lines.append(line).append('\n'));
        int shown = errors.size() + warnings.size();
        long all = unlisted + shown + left;
        return new ReportText(
                lines.toString(),
                shown == all
                        ? List.of()
                        : List.of(shown + " of " + all + " annotations are shown: GitHub takes " + MOST
                                + " errors and as many warnings of a step"));
    }

    private void problem(SourceError problem) {
        String file =
                problem.source().isEmpty() ? "" : " file=" + WorkflowText.property(paths.of(problem.source())) + ",";
        add(Severity.ERROR, file + title(file, "cannot check"), TerminalText.escape(problem.message()));
    }

    private void violation(LocatedViolation located) {
        Violation violation = located.violation();
        String at = " file=" + WorkflowText.property(paths.of(located.file())) + ",line=" + violation.line() + ",col="
                + violation.column() + ",";
        add(violation.severity(), at + title(at, violation.rule()), String.join("\n", block.lines(located)));
    }

    private void unchecked(UncheckedRule rule) {
        add(
                Severity.WARNING,
                title("", rule.rule() + " not checked"),
                TerminalText.escape(rule.reason() + " (" + rule.where() + ")"));
    }

    private static String title(String before, String text) {
        return (before.isEmpty() ? " " : "") + "title=" + WorkflowText.property(TerminalText.escape(text));
    }

    private void add(Severity severity, String properties, String message) {
        List<String> lines = severity == Severity.ERROR ? errors : warnings;
        if (lines.size() < MOST) {
            lines.add("::" + severity.json() + properties + "::" + WorkflowText.message(message));
        } else {
            left++;
        }
    }
}
