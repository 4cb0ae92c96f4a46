package dev.contracts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.model.example.Example;
import dev.contracts.model.json.JsonFile;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.snapshot.SnapshotExample;
import dev.contracts.model.snapshot.SnapshotModel;
import dev.contracts.model.type.NominalType;
import dev.contracts.model.type.NumberType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file system below and round a contract root: nothing outside is opened, and nothing inside is a surprise. */
final class ContractFilesTest {
    private static final String HEAD =
            "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"x-contract\": {\"name\": \"order\", "
                    + "\"version\": \"1.0.0\"}, \"type\": \"object\", \"properties\": {\"total\": %s}}";

    @TempDir
    private Path root;

    @Test
    void aLinkThatLeadsOutOfTheRootIsRefusedAndNotQuoted(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.json"), "{\"type\": \"hunter2\"}");
        order("{\"$ref\": \"secret.json\"}");
        Files.createSymbolicLink(root.resolve("order/secret.json"), secret);

        assertThat(broken().getMessage()).contains("contract.ref").doesNotContain("hunter2");
    }

    @Test
    void aFolderThatIsALinkOutOfTheRootIsRefused(@TempDir Path elsewhere) throws IOException {
        order("{}");
        Files.createDirectories(elsewhere.resolve("other"));
        Files.writeString(elsewhere.resolve("other/schema.json"), "{}");
        Files.createSymbolicLink(root.resolve("other"), elsewhere.resolve("other"));

        assertThat(broken().diagnostics()).extracting(Diagnostic::id).containsExactly("contract.ref");
    }

    @Test
    void theSameFileUnderTwoNamesIsOne() throws IOException {
        order("{\"$ref\": \"../other/schema.json#/$defs/a\"}");
        Files.createDirectories(root.resolve("common"));
        Files.writeString(
                root.resolve("common/schema.json"),
                "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"$defs\": {\"a\": {\"type\": \"object\", "
                        + "\"properties\": {\"x\": {\"type\": \"number\"}}}}}");
        Files.createSymbolicLink(root.resolve("other"), root.resolve("common"));

        assertThat(ContractSet.load(root).find("order").orElseThrow().types())
                .extracting(NominalType::toString)
                .containsExactly("order.Order", "common.A");
    }

    @Test
    void filesThatAreHiddenOrNoContractAreLeftAlone() throws IOException {
        order("{}");
        Files.createDirectories(root.resolve(".git"));
        Files.writeString(root.resolve(".git/schema.json"), "not json");
        Files.createDirectories(root.resolve("notes"));
        Files.writeString(root.resolve("notes/read.me"), "not json");
        Files.writeString(root.resolve("loose.json"), "not json");

        assertThat(ContractSet.load(root).contracts())
                .extracting(ContractModel::name)
                .containsExactly("order");
    }

    @Test
    void aRootInsideAZipFileIsReadLikeAFolder(@TempDir Path elsewhere) throws IOException {
        URI zip = URI.create("jar:" + elsewhere.resolve("contracts.zip").toUri());
        try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            Path inside = Files.createDirectories(files.getPath("/schemas/order"));
            Files.writeString(inside.resolve("schema.json"), String.format(HEAD, "{\"$ref\": \"part.json\"}"));
            Files.writeString(inside.resolve("part.json"), "{\"type\": \"number\"}");
            Files.createDirectories(inside.resolve("examples/valid"));
            Files.writeString(inside.resolve("examples/valid/one.json"), "{}");

            ContractModel contract =
                    ContractSet.load(files.getPath("/schemas")).find("order").orElseThrow();

            assertThat(contract.examples()).extracting(Example::name).containsExactly("one");
            Schema total = contract.schema().properties().get("total");
            assertThat(contract.typeOf(total).type()).isInstanceOf(NumberType.class);
        }
    }

    @Test
    void aSnapshotFileThatIsALinkOutOfTheRootIsRefusedAndNotQuoted(@TempDir Path elsewhere) throws IOException {
        order("{}");
        Path secret = Files.writeString(elsewhere.resolve("secret.json"), "{\"hunter2\": 1}");
        Files.createSymbolicLink(root.resolve(SnapshotModel.FILE), secret);

        assertThat(broken().getMessage()).contains("contract.snapshot").doesNotContain("hunter2");
    }

    @Test
    void aSnapshotFileThatIsAFolderIsAFinding() throws IOException {
        order("{}");
        Files.createDirectories(root.resolve(SnapshotModel.FILE));

        assertThat(broken().diagnostics()).extracting(Diagnostic::id).containsExactly("contract.snapshot");
    }

    @Test
    void aSnapshotInsideAZipFileIsReadWithItsExamples(@TempDir Path elsewhere) throws IOException {
        URI zip = URI.create("jar:" + elsewhere.resolve("contracts.zip").toUri());
        Path sound = Path.of(
                System.getProperty("contracts.root"),
                "contracts-model/src/test/resources/sound/rules-on-several-contracts");
        try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("create", "true"));
                Stream<Path> walk = Files.walk(sound)) {
            Path inside = files.getPath("/schemas");
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = inside.resolve(sound.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }

            SnapshotModel snapshot = ContractSet.load(inside).snapshot().orElseThrow();

            assertThat(snapshot.rules()).hasSize(3);
            assertThat(snapshot.examples())
                    .extracting(SnapshotExample::name)
                    .containsExactly("two-that-differ", "an-empty-book");
            assertThat(snapshot.examples().get(0).payloads()).containsOnlyKeys("ledger", "order-book");
        }
    }

    @Test
    void aRootThatIsNotThereIsAFinding() {
        ContractException broken =
                catchThrowableOfType(ContractException.class, () -> ContractSet.load(root.resolve("schemes")));

        assertThat(broken.diagnostics()).extracting(Diagnostic::id).containsExactly("contract.root");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        order("{\"$ref\": \"large.json\"}");
        Files.writeString(root.resolve("order/large.json"), " ".repeat(JsonFile.MAX_BYTES + 1));

        assertThat(broken().getMessage()).contains("larger than 16 MB");
    }

    @Test
    void bytesThatAreNoUtf8AreAFindingWithTheirPlace() throws IOException {
        order("{}");
        Files.write(root.resolve("order/schema.json"), new byte[] {'{', '\n', '"', (byte) 0xFF, '"'});

        assertThat(broken().diagnostics())
                .extracting(Diagnostic::toString)
                .first()
                .asString()
                .contains("schema.json:2:");
    }

    @Test
    void tenThousandDefinitionsAreRead() throws IOException {
        String definitions = IntStream.range(0, 10_000)
                .mapToObj(
                        i -> "\"d" + i + "\": {\"type\": \"object\", \"properties\": {\"next\": {\"$ref\": \"#/$defs/d"
                                + (i + 1) % 10_000 + "\"}}}")
                .collect(Collectors.joining(", "));
        Files.createDirectories(root.resolve("order"));
        Files.writeString(
                root.resolve("order/schema.json"),
                String.format(HEAD, "{\"$ref\": \"#/$defs/d0\"}").replaceFirst("}$", ", \"\\$defs\": {") + definitions
                        + "}}");

        assertThat(ContractSet.load(root).find("order").orElseThrow().types()).hasSize(10_001);
    }

    @Test
    void aChainOfReferencesThatNeverEndsIsRefused() throws IOException {
        String definitions = IntStream.range(0, 50_000)
                .mapToObj(i -> "\"d" + i + "\": {\"$ref\": \"#/$defs/d" + (i + 1) + "\"}")
                .collect(Collectors.joining(", "));
        Files.createDirectories(root.resolve("order"));
        Files.writeString(
                root.resolve("order/schema.json"),
                String.format(HEAD, "{\"$ref\": \"#/$defs/d0\"}").replaceFirst("}$", ", \"\\$defs\": {") + definitions
                        + ", \"d50000\": {}}}");

        assertThat(broken().diagnostics()).extracting(Diagnostic::id).contains("contract.ref-cycle");
    }

    private void order(String total) throws IOException {
        Files.createDirectories(root.resolve("order"));
        Files.writeString(root.resolve("order/schema.json"), String.format(HEAD, total));
    }

    private ContractException broken() {
        return catchThrowableOfType(ContractException.class, () -> ContractSet.load(root));
    }
}
