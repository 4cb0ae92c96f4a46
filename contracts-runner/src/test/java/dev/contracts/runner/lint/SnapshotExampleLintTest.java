package dev.contracts.runner.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.model.ContractSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Examples of rules on several contracts that do not give what they promise. */
class SnapshotExampleLintTest {
    private static final Path CONTRACTS = Path.of("../contracts-validator/src/test/resources/snapshots/contracts");

    @TempDir
    private Path root;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(CONTRACTS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(CONTRACTS.relativize(file).toString(), Files.readString(file));
            }
        }
    }

    @Test
    void whatIsPromisedAndNotFoundIsSaid() throws IOException {
        payloads("invalid/what-agrees", "{\"orders\": [], \"open\": 2}", "{\"reserved\": 0, \"orders\": 2}");
        write("snapshot/examples/invalid/what-agrees.expected", "snapshot.open-orders /open\n");

        assertThat(found())
                .containsExactly("snapshot/examples/invalid/what-agrees: the example expects"
                        + " snapshot.open-orders /open, which is not found");
    }

    @Test
    void whatIsFoundAndNotPromisedIsSaid() throws IOException {
        payloads("valid/what-differs", "{\"orders\": [], \"open\": 1}", "{\"reserved\": 0, \"orders\": 2}");

        assertThat(found())
                .containsExactly("snapshot/examples/valid/what-differs: the example has"
                        + " snapshot.open-orders /open, which it does not expect");
    }

    @Test
    void eachPayloadKeepsItsOwnContract() throws IOException {
        payloads("valid/a-word-for-a-number", "{\"orders\": [], \"open\": 1}", "{\"reserved\": \"no\", \"orders\": 2}");

        assertThat(found())
                .containsExactly(
                        "snapshot/examples/valid/a-word-for-a-number: the example has"
                                + " schema.type /reserved, which it does not expect",
                        "snapshot/examples/valid/a-word-for-a-number: the example has"
                                + " snapshot.open-orders /open, which it does not expect");
    }

    private List<String> found() {
        return ExampleLint.check(ContractSet.load(root)).stream()
                .map(diagnostic -> diagnostic.at().file() + ": " + diagnostic.message())
                .toList();
    }

    private void payloads(String example, String orderBook, String account) throws IOException {
        write("snapshot/examples/" + example + "/order-book.json", orderBook);
        write("snapshot/examples/" + example + "/account.json", account);
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
