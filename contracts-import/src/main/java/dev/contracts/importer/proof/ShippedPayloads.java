package dev.contracts.importer.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The payloads that came with a schema.
 *
 * @param valid a folder, or null
 * @param invalid a folder, or null
 */
public record ShippedPayloads(
        @Nullable Path valid, @Nullable Path invalid) {
    /** No payloads. */
    public static final ShippedPayloads NONE = new ShippedPayloads(null, null);

    /** Finds the folders {@code valid} and {@code invalid} beside a file, or in {@code examples} beside it. */
    public static ShippedPayloads beside(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return NONE;
        }
        return new ShippedPayloads(find(folder, "valid"), find(folder, "invalid"));
    }

    private static @Nullable Path find(Path folder, String name) {
        for (Path candidate :
                List.of(folder.resolve(name), folder.resolve("examples").resolve(name))) {
            if (Files.isDirectory(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /** Returns the JSON files of a folder, sorted; none when there is no folder. */
    static List<Path> files(@Nullable Path folder) throws IOException {
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList());
        }
    }
}
