package dev.contracts.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.contracts.generator.CompiledContracts;
import dev.contracts.importer.change.Change;
import dev.contracts.importer.change.ChangeKind;
import dev.contracts.importer.proof.ImportProof;
import dev.contracts.importer.proof.Proof;
import dev.contracts.importer.proof.ShippedPayloads;
import dev.contracts.model.ContractSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Schemas of other people, which lie outside of this repository ({@code -Dcontracts.corpus=DIR}): each of those that are listed
 * becomes a contract that is generated, compiled without a warning, and agrees with the original.
 */
class CorpusTest {
    private static final Path CORPUS = Path.of(System.getProperty("contracts.corpus", "../../shared/corpus"));
    private static final int SAMPLES = Integer.getInteger("contracts.corpus.samples", 50);
    private static final Map<String, Integer> REFUSED = new TreeMap<>();

    @TempDir
    private Path schemas;

    @TestFactory
    Stream<DynamicTest> eachOfThoseThatAreListedIsAContract() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no corpus of schemas at " + CORPUS);
        List<String> contracts = Files.readAllLines(Path.of("src/test/resources/corpus-contracts.txt"));
        try (Stream<Path> folders = Files.list(CORPUS)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(
                            folder.getFileName().toString(),
                            () -> check(
                                    folder,
                                    contracts.contains(folder.getFileName().toString()))));
        }
    }

    /** Prints why schemas are refused, the most frequent reason first. */
    @AfterAll
    static void tell() {
        REFUSED.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> System.out.println("refused " + entry.getValue() + " times: " + entry.getKey()));
    }

    private void check(Path folder, boolean listed) throws IOException {
        Path plain = folder.resolve("schema.json");
        Path source = Files.exists(plain) ? plain : folder.resolve("api/schema.json");
        Imported.Result result = Imported.by(ImportRequest.of(source)).only();
        ImportedContract imported = result.imported();
        List<Change> refusals = imported.changes(ChangeKind.REFUSED);
        if (listed) {
            assertThat(refusals).isEmpty();
        }
        if (imported.contract().isEmpty()) {
            Map<String, Integer> once = new HashMap<>();
            refusals.forEach(change -> once.put(change.keyword(), 1));
            once.forEach((keyword, one) -> REFUSED.merge(keyword, one, Integer::sum));
            return;
        }
        new ContractFolder(schemas.resolve(imported.name())).write(imported);
        ContractSet set = ContractSet.load(schemas);
        CompiledContracts.of(set, "corpus.generated");
        Proof proof = ImportProof.of(
                imported,
                imported.contract().orElseThrow(),
                result.references(),
                ShippedPayloads.beside(source),
                SAMPLES,
                60);
        if (listed) {
            assertThat(set.warnings()).isEmpty();
            assertThat(proof.unexplained()).isEmpty();
            assertThat(proof.notes()).noneMatch(note -> note.contains("nothing was compared"));
        } else {
            System.out.println("a contract that is not listed yet: " + folder.getFileName());
        }
    }
}
