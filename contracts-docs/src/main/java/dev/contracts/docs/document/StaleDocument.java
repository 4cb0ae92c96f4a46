package dev.contracts.docs.document;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A document that differs from what the contracts generate.
 *
 * @param file the document
 * @param line the first line that differs, from 1; 0 when the file is missing or no longer generated
 * @param difference the difference, in one sentence without its full stop
 */
public record StaleDocument(Path file, int line, String difference) {
    public StaleDocument {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(difference, "difference");
    }

    /** Returns {@code file:line: difference}. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + difference;
    }
}
