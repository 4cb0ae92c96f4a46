package dev.contracts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contracts.model.diagnostic.ContractException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in one folder keeps no contract of another folder from being used. */
class OneAtATimeTest {
    @TempDir
    private Path root;

    @BeforeEach
    void aContractThatIsWhole() throws IOException {
        contract(
                "order",
                "\"type\": \"object\", \"properties\": {\"n\": {\"$ref\": \"../common/schema.json#/$defs/n\"}}");
        write("common/schema.json", "{\"$defs\": {\"n\": {\"type\": \"integer\"}}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"type\": \"objekt\"",
                "\"type\": \"object\", \"minLenght\": 1",
                "\"$ref\": \"../common/schema.json#/$defs/none\"",
                "\"$ref\": \"../common/broken.json\"",
                "\"allOf\": [{\"$ref\": \"#\"}]",
                "\"type\": \"object\", \"x-rules\": [{\"id\": \"broken.a\", \"rule\": \"self.b\", \"because\": \"c\"}]",
            })
    void aBrokenContractIsLeftOut(String keywords) throws IOException {
        contract("broken", keywords);
        write("common/broken.json", "{");

        ContractSet set = ContractSet.loadEach(root);

        assertThat(set.contracts()).extracting(ContractModel::name).containsExactly("order");
        assertThat(set.broken()).containsOnlyKeys("broken");
        assertThatThrownBy(() -> ContractSet.load(root)).isInstanceOf(ContractException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"$schema\": \"http://json-schema.org/draft-04/schema#\", \"definitions\": {}, \"nullable\": true}",
                "{\"allOf\": [{\"$ref\": \"#\"}], \"oneOf\": [{}]}",
                "{\"type\": \"object\", \"properties\": {\"a\": {\"$ref\": \"http://example.com/a\"}}}",
            })
    void aForeignSchemaBlocksNothing(String schema) throws IOException {
        write("foreign/schema.json", schema);

        assertThat(ContractSet.load(root).contracts())
                .extracting(ContractModel::name)
                .containsExactly("order");
        assertThat(ContractSet.load(root).warnings())
                .anyMatch(diagnostic -> diagnostic.message().endsWith("(no contract reaches it)"));
        assertThat(ContractSet.loadEach(root).broken()).isEmpty();
    }

    @Test
    void aFileThatIsNoJsonIsNamed() throws IOException {
        write("broken/schema.json", "{\"x-contract\": ");

        assertThat(ContractSet.loadEach(root).broken()).containsOnlyKeys("broken");
    }

    @Test
    void aContractThatRefersToABrokenOneNeedsOnlyWhatItReaches() throws IOException {
        contract("broken", "\"type\": \"object\", \"minLenght\": 1, \"$defs\": {\"m\": {\"type\": \"string\"}}");
        contract("other", "\"type\": \"array\", \"items\": {\"$ref\": \"../broken/schema.json#/$defs/m\"}");

        ContractSet set = ContractSet.loadEach(root);

        assertThat(set.contracts()).extracting(ContractModel::name).containsExactly("order", "other");
        assertThat(set.broken()).containsOnlyKeys("broken");
    }

    @Test
    void aBrokenSnapshotIsLeftOut() throws IOException {
        write("snapshot.json", "{\"within\": \"never\"}");

        ContractSet set = ContractSet.loadEach(root);

        assertThat(set.contracts()).hasSize(1);
        assertThat(set.snapshot()).isEmpty();
        assertThat(set.broken()).containsOnlyKeys("snapshot");
    }

    @Test
    void whereAllAreBrokenNothingIsLeft() throws IOException {
        contract("order", "\"type\": \"objekt\"");

        assertThatThrownBy(() -> ContractSet.loadEach(root))
                .isInstanceOf(ContractException.class)
                .hasMessageContaining("objekt");
    }

    private void contract(String name, String keywords) throws IOException {
        write(
                name + "/schema.json",
                "{\"x-contract\": {\"name\": \"" + name + "\", \"version\": \"1.0.0\"}, " + keywords + "}");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }
}
