package dev.contracts.runner.report.html;

import dev.contracts.output.PageAssets;
import dev.contracts.runner.report.ReportContext;
import dev.contracts.runner.run.RunReport;
import dev.contracts.runner.source.SourceError;
import java.util.List;
import java.util.Optional;

/**
 * The values of the page's template.
 *
 * @param name the program that made the run
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
        UncheckedSummary unchecked,
        List<ContractGroup> groups,
        Optional<String> leftOut) {

    /** A source that could not be checked. */
    record Problem(Optional<String> source, String message) {
        static Problem of(SourceError problem) {
            return new Problem(
                    problem.source().isEmpty() ? Optional.empty() : Optional.of(problem.source()), problem.message());
        }
    }

    /**
     * Returns the values for a report.
     *
     * @param room how many violations the page may have
     */
    static ReportView of(PageAssets parts, RunReport report, ReportContext context, int room) {
        List<ContractRow> rows = ContractRow.of(report);
        List<ContractGroup> groups = ContractGroup.of(rows, ViolationSelection.of(report.files(), room), context);
        UncheckedSummary unchecked = UncheckedSummary.of(report.unchecked());
        return new ReportView(
                context.program(),
                parts,
                OutcomeView.of(report),
                rows,
                report.files().size(),
                FileRow.of(report),
                TruncatedList.of(report.problems(), "problem", Problem::of),
                unchecked,
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

    boolean hasUnchecked() {
        return unchecked.rules() > 0;
    }

    /**
     * Returns whether the unchecked rules are unfolded: when their reasons are few, or when there is nothing else to
     * read.
     */
    boolean uncheckedFirst() {
        return !hasViolations() || unchecked.reasonCount() <= 3;
    }

    boolean hasViolations() {
        return !groups.isEmpty();
    }

    /** Returns the target of the skip link. */
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
