package dev.contracts.runner.report.html;

import dev.contracts.runner.run.CheckedFile;
import java.util.List;

/** The counts of some files. */
record FileCounts(Cell payloads, Cell errors, Cell warnings) {
    /**
     * A number in a table.
     *
     * @param style the CSS class of the cell unless the number is 0
     */
    record Cell(long number, String style) {
        String text() {
            return FormattedCounts.number(number);
        }

        String cssClass() {
            return number == 0 ? "none" : style;
        }
    }

    static FileCounts of(List<CheckedFile> files) {
        return new FileCounts(
                new Cell(files.stream().mapToLong(CheckedFile::payloads).sum(), "some"),
                new Cell(files.stream().mapToLong(CheckedFile::errors).sum(), "error"),
                new Cell(files.stream().mapToLong(CheckedFile::warnings).sum(), "warning"));
    }

    /** Returns errors and warnings in words. */
    String violations() {
        return FormattedCounts.violations(errors.number(), warnings.number());
    }
}
