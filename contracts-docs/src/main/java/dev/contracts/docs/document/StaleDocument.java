package dev.contracts.docs.document;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A document that is not what the contracts give.
 *
 * @param file the document
 * @param line the first line that differs, from 1; 0 when the file is missing or in surplus
 * @param difference what is wrong with it, in one sentence without its full stop
 */
public record StaleDocument(Path file, int line, String difference) {
    public StaleDocument {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(difference, "difference");
    }

    /** {@code file:line: difference}. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + difference;
    }
}
