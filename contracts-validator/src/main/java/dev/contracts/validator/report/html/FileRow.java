package dev.contracts.validator.report.html;

import dev.contracts.validator.run.CheckedFile;
import java.util.List;

/** One file in the list of what was checked, and against which contract. */
record FileRow(String file, String contract, Figures figures) {
    static FileRow of(CheckedFile checked) {
        return new FileRow(checked.display(), checked.contract(), Figures.of(List.of(checked)));
    }
}
