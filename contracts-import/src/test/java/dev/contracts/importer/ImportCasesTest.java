package dev.contracts.importer;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.importer.fit.SchemaText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each folder of {@code cases} is a schema, what becomes of it, and the changes that are told. */
class ImportCasesTest {
    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/cases"))) {
            return folders.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(
                            folder.getFileName().toString().replace('-', ' '), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        Path yaml = folder.resolve("source.yaml");
        Path source = Files.exists(yaml) ? yaml : folder.resolve("source.json");
        ImportedContract imported =
                Imported.by(ImportRequest.of(source).withName("order")).only().imported();
        golden(folder.resolve("expected.json"), SchemaText.of(imported.fitted().json()));
        golden(
                folder.resolve("changes.txt"),
                imported.changes().stream()
                        .map(change -> change.kind().word() + " "
                                + change.at().toString().replaceFirst("^.*/(?=source|any|common)", "") + " "
                                + change.at().pointer() + " " + change.message() + "\n")
                        .collect(joining()));
    }

    private static void golden(Path file, String found) throws IOException {
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(file, found);
        }
        assertThat(found).isEqualTo(Files.readString(file));
    }
}
