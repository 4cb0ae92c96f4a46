package dev.contracts.runner.report.html;

import dev.contracts.runner.run.CheckedFile;
import dev.contracts.runner.run.RunReport;
import java.util.Comparator;
import java.util.List;

/** One file in the list of what was checked, and against which contract. */
record FileRow(String file, String contract, FileCounts figures) {
    /** The files, those with violations before the others. */
    static TruncatedList<FileRow> of(RunReport report) {
        List<CheckedFile> files = report.files().stream()
                .sorted(Comparator.comparing((CheckedFile file) -> file.errors() + file.warnings() == 0))
                .toList();
        return TruncatedList.of(
                files, "file", file -> new FileRow(file.display(), file.contract(), FileCounts.of(List.of(file))));
    }
}
