package dev.contracts.validator.report.html;

import dev.contracts.validator.run.CheckedFile;
import java.util.List;

/** What was counted in some files. */
record Figures(Figure payloads, Figure errors, Figure warnings) {
    static Figures of(List<CheckedFile> files) {
        return new Figures(
                new Figure(files.stream().mapToLong(CheckedFile::payloads).sum(), "some"),
                new Figure(files.stream().mapToLong(CheckedFile::errors).sum(), "error"),
                new Figure(files.stream().mapToLong(CheckedFile::warnings).sum(), "warning"));
    }

    /** Errors and warnings in words. */
    String violations() {
        return Counted.violations(errors.number(), warnings.number());
    }
}
