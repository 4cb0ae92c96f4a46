package dev.contracts.validator.report.html;

import dev.contracts.validator.run.CheckedFile;
import dev.contracts.validator.run.RunReport;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The files that were checked.
 *
 * @param title how many
 * @param rows the first of them, those with violations before the others
 * @param leftOut how many are not listed, in words
 */
record FileList(String title, List<FileRow> rows, Optional<String> leftOut) {
    private static final int LISTED = 1_000;

    static FileList of(RunReport report) {
        List<CheckedFile> files = report.files();
        int more = files.size() - LISTED;
        return new FileList(
                Counted.of(files.size(), "file"),
                files.stream()
                        .sorted(Comparator.comparing((CheckedFile file) -> file.errors() + file.warnings() == 0))
                        .limit(LISTED)
                        .map(FileRow::of)
                        .toList(),
                more > 0
                        ? Optional.of("and " + Counted.of(more, "more file") + " that are not listed")
                        : Optional.empty());
    }
}
