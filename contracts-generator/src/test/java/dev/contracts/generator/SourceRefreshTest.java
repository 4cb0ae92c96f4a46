package dev.contracts.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contracts.generator.source.OutputFolder;
import dev.contracts.model.diagnostic.ContractException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRefreshTest {
    private static final FileTime OLD = FileTime.fromMillis(1_000_000);
    private static final String COMMON = "{\"$defs\": {\"amount\": {\"type\": \"number\", \"minimum\": 0}}}";

    @TempDir
    private Path folder;

    private Path schemas;
    private Path output;

    @BeforeEach
    void twoContractsAndACommonFile() throws IOException {
        schemas = folder.resolve("schemas");
        output = folder.resolve("output");
        write("common/schema.json", COMMON);
        contract("order");
        contract("fill");
        assertThat(refresh("1").upToDate()).isFalse();
        for (Path file : files().keySet()) {
            Files.setLastModifiedTime(file, OLD);
        }
    }

    @Test
    void nothingIsTouchedWhenNothingChanged() throws IOException {
        Map<Path, FileTime> before = files();
        assertThat(refresh("1").upToDate()).isTrue();
        assertThat(files())
                .isEqualTo(before)
                .isNotEmpty()
                .allSatisfy((file, time) -> assertThat(time).isEqualTo(OLD));
    }

    @Test
    void aFileThatAContractRefersToIsAnInput() throws IOException {
        write("common/schema.json", COMMON.replace("0", "5"));
        SourceRefresh.Result result = refresh("1");
        assertThat(result.upToDate()).isFalse();
        assertThat(result.changes().written()).isPositive().isLessThan(result.sources());
    }

    @Test
    void theGeneratorIsAnInput() throws IOException {
        SourceRefresh.Result result = refresh("2");
        assertThat(result.upToDate()).isFalse();
        assertThat(result.changes()).isEqualTo(new OutputFolder.Changes(0, 0));
    }

    @Test
    void thePackageIsAnInputAndTheOldOneGoes() throws IOException {
        SourceRefresh.Result result = refresh("1", "other");
        assertThat(result.changes()).isEqualTo(new OutputFolder.Changes(result.sources(), result.sources()));
        assertThat(output.resolve("base/order/Order.java")).doesNotExist();
    }

    @Test
    void theSourcesOfAContractThatIsGoneGo() throws IOException {
        Files.delete(schemas.resolve("fill/schema.json"));
        Files.delete(schemas.resolve("fill"));
        Path foreign = Files.writeString(output.resolve("base/fill/Mine.java"), "class Mine {}\n");
        SourceRefresh.Result result = refresh("1");
        assertThat(result.changes().deleted()).isPositive();
        assertThat(output.resolve("base/fill/Fill.java")).doesNotExist();
        assertThat(foreign).exists();
        assertThat(refresh("1").upToDate()).isTrue();
    }

    @Test
    void sourcesThatWereEditedOrDeletedAreMadeAgain() throws IOException {
        Path order = output.resolve("base/order/Order.java");
        String text = Files.readString(order);
        Files.writeString(order, text + "// mine\n");
        assertThat(refresh("1").changes()).isEqualTo(new OutputFolder.Changes(1, 0));
        assertThat(order).hasContent(text);
        Files.delete(order);
        assertThat(refresh("1").changes()).isEqualTo(new OutputFolder.Changes(1, 0));
    }

    @Test
    void aBrokenContractLeavesTheFolderAsItWas() throws IOException {
        Map<Path, FileTime> before = files();
        write("order/schema.json", "{");
        assertThatThrownBy(() -> refresh("1")).isInstanceOf(ContractException.class);
        assertThatThrownBy(() -> refresh("1")).isInstanceOf(ContractException.class);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aFolderThatIsNotThereIsAFinding() {
        assertThatThrownBy(() -> new SourceRefresh(output, folder.resolve("state"), "1")
                        .refresh(folder.resolve("nowhere"), "base"))
                .isInstanceOf(ContractException.class)
                .hasMessageContaining("there is no folder");
    }

    private SourceRefresh.Result refresh(String generator) throws IOException {
        return refresh(generator, "base");
    }

    private SourceRefresh.Result refresh(String generator, String basePackage) throws IOException {
        return new SourceRefresh(output, folder.resolve("made/state"), generator).refresh(schemas, basePackage);
    }

    private void contract(String name) throws IOException {
        write(name + "/schema.json", """
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "x-contract": {"name": "%s", "version": "1.0.0"},
                  "type": "object",
                  "required": ["amount"],
                  "properties": {"amount": {"$ref": "../common/schema.json#/$defs/amount"}}
                }
                """.formatted(name));
    }

    private void write(String name, String text) throws IOException {
        Path file = schemas.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The generated files and the state. */
    private Map<Path, FileTime> files() throws IOException {
        Map<Path, FileTime> files = new TreeMap<>();
        for (Path root : new Path[] {output, folder.resolve("made")}) {
            try (Stream<Path> walk = Files.walk(root)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    files.put(file, Files.getLastModifiedTime(file));
                }
            }
        }
        return files;
    }
}
