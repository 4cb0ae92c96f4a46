package dev.contracts.runner.report.junit;

import dev.contracts.output.TerminalText;
import dev.contracts.runner.report.ReportContext;
import dev.contracts.runner.report.ReportPaths;
import dev.contracts.runner.report.ReportText;
import dev.contracts.runner.report.UncheckedRule;
import dev.contracts.runner.report.ViolationBlock;
import dev.contracts.runner.report.junit.JunitCase.Result;
import dev.contracts.runner.run.CheckedFile;
import dev.contracts.runner.run.RunReport;
import dev.contracts.runner.source.SourceError;
import dev.contracts.runtime.text.CountText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The report as the XML in which CI hosts read test results. A suite is a contract, and its cases are payloads: Jenkins
 * groups by the class name and GitLab lists it in a column, so that both show at once which contract drifted, and a
 * case keeps its name, that of its file, in the next run. An unchecked rule is a skipped case. A source that could not
 * be checked is an error in a suite named for the program, so that no empty run is ever green.
 */
public final class JunitReport {
    /** The number of cases that GitLab reads from a file. */
    static final int MOST_CASES = 500_000;

    private final RunReport report;
    private final ReportContext context;
    private final ReportPaths paths;
    private final int mostCases;

    private JunitReport(RunReport report, ReportContext context, int mostCases) {
        this.report = report;
        this.context = context;
        this.paths = new ReportPaths(context);
        this.mostCases = mostCases;
    }

    public static ReportText write(RunReport report, ReportContext context) {
        return write(report, context, MOST_CASES);
    }

    /**
     * Writes the report.
     *
     * @param mostCases above which valid payloads have no case of their own
     */
    public static ReportText write(RunReport report, ReportContext context, int mostCases) {
        return new JunitReport(report, context, mostCases).write();
    }

    private ReportText write() {
        long listed =
                report.files().stream().mapToLong(file -> file.listed().size()).sum();
        List<String> notes = new ArrayList<>();
        long unlisted = report.files().stream().mapToLong(CheckedFile::unlisted).sum();
        if (unlisted > 0) {
            notes.add(CountText.of(unlisted, "payload") + " have no case of their own: a file has at most "
                    + CheckedFile.LISTED_PAYLOADS);
        }
        if (listed > mostCases) {
            notes.add("payloads that conform have one case a file: there would be more than " + mostCases);
        }
        List<JunitXml.Suite> suites = new ArrayList<>();
        contracts(listed <= mostCases)
                .forEach((contract, cases) -> suites.add(new JunitXml.Suite(contract, "contracts." + contract, cases)));
        if (!report.problems().isEmpty()) {
            suites.add(0, new JunitXml.Suite(context.program(), context.program(), problems()));
        }
        return new ReportText(JunitXml.write(context.program(), suites), notes);
    }

    private Map<String, List<JunitCase>> contracts(boolean passed) {
        Map<String, List<JunitCase>> cases = new TreeMap<>();
        ViolationBlock block = ViolationBlock.plain(context);
        for (CheckedFile file : report.files()) {
            cases.computeIfAbsent(file.contract(), contract -> new ArrayList<>())
                    .addAll(new JunitPayloads(file, paths.of(file.display()), block).cases(passed));
        }
        for (UncheckedRule rule : UncheckedRule.of(report)) {
            cases.computeIfAbsent(rule.contract(), contract -> new ArrayList<>())
                    .add(new JunitCase(
                            "rule " + rule.rule(),
                            null,
                            Result.SKIPPED,
                            rule.rule(),
                            "not checked: " + TerminalText.escape(rule.reason() + " (" + rule.where() + ")"),
                            List.of(),
                            List.of()));
        }
        cases.values().removeIf(List::isEmpty);
        return cases;
    }

    private List<JunitCase> problems() {
        List<JunitCase> cases = new ArrayList<>();
        for (SourceError problem : report.problems()) {
            String message = TerminalText.escape(problem.message());
            cases.add(new JunitCase(
                    problem.source().isEmpty() ? "what to check" : problem.source(),
                    problem.source().isEmpty() ? null : paths.of(problem.source()),
                    Result.ERROR,
                    problem.kind().name().toLowerCase(Locale.ROOT),
                    message,
                    List.of("cannot check " + TerminalText.escape(problem.source()) + ": " + message),
                    List.of()));
        }
        return cases;
    }
}
