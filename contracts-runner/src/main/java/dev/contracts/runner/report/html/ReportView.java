package dev.contracts.runner.report.html;

import dev.contracts.output.PageAssets;
import dev.contracts.runner.report.ReportContext;
import dev.contracts.runner.run.RunReport;
import dev.contracts.runner.source.SourceError;
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
        PageAssets parts,
        OutcomeView verdict,
        List<ContractRow> contracts,
        long fileTotal,
        TruncatedList<FileRow> files,
        TruncatedList<Problem> problems,
        UncheckedSummary openEnds,
        List<ContractGroup> groups,
        Optional<String> leftOut) {

    /** A source that could not be checked. */
    record Problem(Optional<String> place, String message) {
        static Problem of(SourceError problem) {
            return new Problem(
                    problem.place().isEmpty() ? Optional.empty() : Optional.of(problem.place()), problem.message());
        }
    }

    /** @param room how many violations the page may have */
    static ReportView of(PageAssets parts, RunReport report, ReportContext scene, int room) {
        List<ContractRow> rows = ContractRow.of(report);
        List<ContractGroup> groups = ContractGroup.of(rows, ViolationSelection.of(report.files(), room), scene);
        UncheckedSummary openEnds = UncheckedSummary.of(report.unchecked());
        return new ReportView(
                scene.program(),
                parts,
                OutcomeView.of(report),
                rows,
                report.files().size(),
                FileRow.of(report),
                TruncatedList.of(report.problems(), "problem", Problem::of),
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
                : Optional.of(FormattedCounts.number(shown) + " of " + FormattedCounts.of(all, "violation")
                        + " are listed; all are counted");
    }

    boolean hasProblems() {
        return !problems.rows().isEmpty();
    }

    boolean hasContracts() {
        return !contracts.isEmpty();
    }

    String fileCount() {
        return FormattedCounts.of(fileTotal, "file");
    }

    boolean hasOpenEnds() {
        return openEnds.rules() > 0;
    }

    /**
     * Returns whether the reasons are to be seen at first: when they are few, or when there is nothing else to read.
     */
    boolean openEndsFirst() {
        return !hasViolations() || openEnds.reasonCount() <= 3;
    }

    boolean hasViolations() {
        return !groups.isEmpty();
    }

    /** Returns where the skip link leads. */
    String landing() {
        return hasViolations() ? "violations" : "summary";
    }

    List<FilterOption> contractChoices() {
        return FilterOption.of(all(), ViolationView::contract);
    }

    List<FilterOption> ruleChoices() {
        return FilterOption.of(all(), ViolationView::ruleId);
    }

    List<FilterOption> severityChoices() {
        return FilterOption.of(all(), ViolationView::severity);
    }

    private List<ViolationView> all() {
        return groups.stream().flatMap(group -> group.violations().stream()).toList();
    }
}
