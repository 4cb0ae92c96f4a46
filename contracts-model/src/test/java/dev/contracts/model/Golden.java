package dev.contracts.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Cases that are folders of {@code src/test/resources}, and files that say what must come out. */
final class Golden {
    private Golden() {}

    static List<Path> folders(String kind) throws IOException {
        try (Stream<Path> folders =
                Files.list(Path.of(System.getProperty("contracts.root"), "contracts-model/src/test/resources", kind))) {
            return folders.sorted().toList();
        }
    }

    /** Compares, or with {@code -Drecreate=true} rewrites the file, so that the review of the diff is the test. */
    static void check(Path file, String found) throws IOException {
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(file, found);
        }
        assertThat(found).isEqualTo(Files.readString(file));
    }
}
