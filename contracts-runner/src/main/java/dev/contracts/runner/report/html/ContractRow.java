package dev.contracts.runner.report.html;

import dev.contracts.runner.report.UncheckedRule;
import dev.contracts.runner.run.CheckedFile;
import dev.contracts.runner.run.RunReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The row of a contract in the summary, with all that was counted, listed or not.
 *
 * @param anchor of its violations
 * @param listed whether there are any on the page
 * @param unchecked how many of its rules were not checked somewhere
 */
record ContractRow(String contract, String anchor, boolean listed, FileCounts figures, FileCounts.Cell unchecked) {
    /** Returns the rows of the contracts with files, by name. */
    static List<ContractRow> of(RunReport report) {
        Map<String, List<CheckedFile>> files = report.files().stream()
                .collect(Collectors.groupingBy(CheckedFile::contract, TreeMap::new, Collectors.toList()));
        List<ContractRow> rows = new ArrayList<>();
        files.forEach((contract, checked) -> {
            boolean listed =
                    checked.stream().anyMatch(file -> !file.violations().isEmpty());
            rows.add(new ContractRow(
                    contract,
                    "c" + (rows.size() + 1),
                    listed,
                    FileCounts.of(checked),
                    new FileCounts.Cell(UncheckedRule.count(report, contract), "some")));
        });
        return rows;
    }
}
