package dev.contracts.model.json;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the bytes of a file of at most {@link JsonFile#MAX_BYTES}. */
public final class FileBytes {
    private FileBytes() {}

    /**
     * Reads a file.
     *
     * @param name that messages give it
     * @param id of the diagnostics
     * @param advice for a file that is too large
     * @return empty when it cannot be read, which is then among the diagnostics
     */
    public static Optional<byte[]> read(Path file, String name, String id, String advice, Diagnostics diagnostics) {
        try {
            if (Files.size(file) <= JsonFile.MAX_BYTES) {
                return Optional.of(Files.readAllBytes(file));
            }
            diagnostics.error(
                    id,
                    SourceLocation.of(name),
                    "the file is larger than " + (JsonFile.MAX_BYTES >> 20) + " MB",
                    advice);
        } catch (IOException unreadable) {
            unreadable(name, id, diagnostics);
        }
        return Optional.empty();
    }

    static void unreadable(String name, String id, Diagnostics diagnostics) {
        diagnostics.error(id, SourceLocation.of(name), "the file cannot be opened", "check its permissions");
    }
}
