package dev.contracts.validator.report.html;

import dev.contracts.validator.report.ReportScene;
import dev.contracts.validator.run.RunReport;
import dev.contracts.validator.source.SourceProblem;
import java.util.List;
import java.util.Optional;

/**
 * The page as its template sees it.
 *
 * @param name what made the run
 * @param fileTotal how many files were checked, listed or not
 * @param leftOut that there are more violations than the page has, in words
 */
record ReportView(
        String name,
        PageParts parts,
        VerdictView verdict,
        List<ContractRow> contracts,
        long fileTotal,
        Shortlist<FileRow> files,
        Shortlist<Problem> problems,
        OpenEnds openEnds,
        List<ContractGroup> groups,
        Optional<String> leftOut) {

    /** What could not be checked at all. */
    record Problem(Optional<String> place, String message) {
        static Problem of(SourceProblem problem) {
            return new Problem(
                    problem.place().isEmpty() ? Optional.empty() : Optional.of(problem.place()), problem.message());
        }
    }

    /** @param room how many violations the page may have */
    static ReportView of(PageParts parts, RunReport report, ReportScene scene, int room) {
        List<ContractRow> rows = ContractRow.of(report);
        List<ContractGroup> groups = ContractGroup.of(rows, Selection.of(report.files(), room), scene);
        OpenEnds openEnds = OpenEnds.of(report.unchecked());
        return new ReportView(
                scene.program(),
                parts,
                VerdictView.of(report),
                rows,
                report.files().size(),
                FileRow.of(report),
                Shortlist.of(report.problems(), "problem", Problem::of),
                openEnds,
                groups,
                leftOut(groups, report));
    }

    private static Optional<String> leftOut(List<ContractGroup> groups, RunReport report) {
        long shown =
                groups.stream().mapToLong(group -> group.violations().size()).sum();
        long all = report.errors() + report.warnings();
        return shown == all
                ? Optional.empty()
                : Optional.of(
                        Counted.number(shown) + " of " + Counted.of(all, "violation") + " are listed; all are counted");
    }

    boolean hasProblems() {
        return !problems.rows().isEmpty();
    }

    boolean hasContracts() {
        return !contracts.isEmpty();
    }

    String fileCount() {
        return Counted.of(fileTotal, "file");
    }

    boolean hasOpenEnds() {
        return openEnds.rules() > 0;
    }

    /** Whether the reasons are to be seen at first: when they are few, or when there is nothing else to read. */
    boolean openEndsFirst() {
        return !hasViolations() || openEnds.reasonCount() <= 3;
    }

    boolean hasViolations() {
        return !groups.isEmpty();
    }

    /** Where the skip link leads. */
    String landing() {
        return hasViolations() ? "violations" : "summary";
    }

    List<Choice> contractChoices() {
        return Choice.of(all(), ViolationView::contract);
    }

    List<Choice> ruleChoices() {
        return Choice.of(all(), ViolationView::ruleId);
    }

    List<Choice> severityChoices() {
        return Choice.of(all(), ViolationView::severity);
    }

    private List<ViolationView> all() {
        return groups.stream().flatMap(group -> group.violations().stream()).toList();
    }
}
