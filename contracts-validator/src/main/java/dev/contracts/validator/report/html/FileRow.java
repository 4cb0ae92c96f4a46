package dev.contracts.validator.report.html;

import dev.contracts.validator.run.CheckedFile;
import dev.contracts.validator.run.RunReport;
import java.util.Comparator;
import java.util.List;

/** One file in the list of what was checked, and against which contract. */
record FileRow(String file, String contract, Figures figures) {
    /** The files, those with violations before the others. */
    static Shortlist<FileRow> of(RunReport report) {
        List<CheckedFile> files = report.files().stream()
                .sorted(Comparator.comparing((CheckedFile file) -> file.errors() + file.warnings() == 0))
                .toList();
        return Shortlist.of(
                files, "file", file -> new FileRow(file.display(), file.contract(), Figures.of(List.of(file))));
    }
}
