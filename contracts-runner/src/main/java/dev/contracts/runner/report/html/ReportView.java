package dev.contracts.runner.report.html;

import dev.contracts.output.PageAssets;
import dev.contracts.runner.report.ReportContext;
import dev.contracts.runner.run.CheckedFile;
import dev.contracts.runner.run.LocatedViolation;
import dev.contracts.runner.run.RunReport;
import dev.contracts.runner.source.SourceError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** The row of a checked file, with its contract. */
    record FileRow(String file, String contract, FileCounts figures) {
        static FileRow of(CheckedFile file) {
            return new FileRow(file.display(), file.contract(), FileCounts.of(List.of(file)));
        }
    }

    /** The violations of one contract that are on the page, at least one. */
    record ContractGroup(ContractRow row, List<ViolationView> violations) {}

    /**
     * An option of a filter.
     *
     * @param value the value of the violations
     * @param label the value and how many violations of the page have it
     */
    record FilterOption(String value, String label) {}

    /**
     * Returns the values for a report.
     *
     * @param room how many violations the page may have
     */
    static ReportView of(PageAssets parts, RunReport report, ReportContext context, int room) {
        List<ContractRow> rows = ContractRow.of(report);
        List<ContractGroup> groups = groups(rows, ViolationSelection.of(report.files(), room), context);
        return new ReportView(
                context.program(),
                parts,
                OutcomeView.of(report),
                rows,
                report.files().size(),
                TruncatedList.of(withViolationsFirst(report.files()), "file", FileRow::of),
                TruncatedList.of(report.problems(), "problem", Problem::of),
                UncheckedSummary.of(report.unchecked()),
                groups,
                leftOut(groups, report));
    }

    private static List<CheckedFile> withViolationsFirst(List<CheckedFile> files) {
        return files.stream()
                .sorted(Comparator.comparing((CheckedFile file) -> file.errors() + file.warnings() == 0))
                .toList();
    }

    /** Groups the selected violations by contract, and numbers them. */
    private static List<ContractGroup> groups(
            List<ContractRow> rows, Map<String, List<LocatedViolation>> selected, ReportContext context) {
        List<ContractGroup> groups = new ArrayList<>();
        int number = 0;
        for (ContractRow row : rows) {
            List<ViolationView> views = new ArrayList<>();
            for (LocatedViolation located : selected.getOrDefault(row.contract(), List.of())) {
                number++;
                views.add(ViolationView.of(number, located, context));
            }
            if (!views.isEmpty()) {
                groups.add(new ContractGroup(row, views));
            }
        }
        return groups;
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
        return choices(ViolationView::contract);
    }

    List<FilterOption> ruleChoices() {
        return choices(ViolationView::ruleId);
    }

    List<FilterOption> severityChoices() {
        return choices(ViolationView::severity);
    }

    /** Returns an option for each value, sorted. */
    private List<FilterOption> choices(Function<ViolationView, String> value) {
        Map<String, Long> counts = groups.stream()
                .flatMap(group -> group.violations().stream())
                .collect(Collectors.groupingBy(value, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new FilterOption(
                        entry.getKey(), entry.getKey() + " (" + FormattedCounts.number(entry.getValue()) + ")"))
                .toList();
    }
}
