package dev.contracts.runner.report.html;

import dev.contracts.runner.run.CheckedFile;
import java.util.List;

/** The counts of some files. */
record FileCounts(CountCell payloads, CountCell errors, CountCell warnings) {
    static FileCounts of(List<CheckedFile> files) {
        return new FileCounts(
                new CountCell(files.stream().mapToLong(CheckedFile::payloads).sum(), "some"),
                new CountCell(files.stream().mapToLong(CheckedFile::errors).sum(), "error"),
                new CountCell(files.stream().mapToLong(CheckedFile::warnings).sum(), "warning"));
    }

    /** Returns errors and warnings in words. */
    String violations() {
        return FormattedCounts.violations(errors.number(), warnings.number());
    }
}
