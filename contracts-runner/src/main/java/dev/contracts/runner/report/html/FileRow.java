package dev.contracts.runner.report.html;

import dev.contracts.runner.run.CheckedFile;
import dev.contracts.runner.run.RunReport;
import java.util.Comparator;
import java.util.List;

/** The row of a checked file, with its contract. */
record FileRow(String file, String contract, FileCounts figures) {
    /** Returns the rows of the files, those with violations first. */
    static TruncatedList<FileRow> of(RunReport report) {
        List<CheckedFile> files = report.files().stream()
                .sorted(Comparator.comparing((CheckedFile file) -> file.errors() + file.warnings() == 0))
                .toList();
        return TruncatedList.of(
                files, "file", file -> new FileRow(file.display(), file.contract(), FileCounts.of(List.of(file))));
    }
}
