package dev.contracts.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.diagnostic.ContractException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentPlanTest {
    @TempDir
    private Path root;

    @BeforeEach
    void aContract() throws IOException {
        Files.createDirectory(root.resolve("tally"));
        Files.writeString(root.resolve("tally/schema.json"), """
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "x-contract": {"name": "tally", "version": "1.0.0"},
                 "type": "array", "items": {"type": "integer"}}
                """);
    }

    private DocumentPlan plan(String json) throws IOException {
        Files.writeString(root.resolve(DocumentPlan.FILE), json);
        return DocumentPlan.of(ContractSet.load(root));
    }

    @Test
    void aSetWithoutTheFileHasSomethingToSay() {
        assertThat(DocumentPlan.of(ContractSet.load(root))).isEqualTo(DocumentPlan.DEFAULT);
    }

    @Test
    void whatTheFileDoesNotSayIsAsWithoutIt() throws IOException {
        assertThat(plan("{}")).isEqualTo(DocumentPlan.DEFAULT);
        DocumentPlan plan = plan("{\"guides\": {\"folder\": \"a/b\", \"overview\": {\"title\": \"T\"}}}");
        assertThat(plan.guides().folder()).isEqualTo("a/b");
        assertThat(plan.guides().overview()).isEqualTo(new DocumentPlan.Guide("overview.md", "T", ""));
        assertThat(plan.guides().endpoints())
                .isEqualTo(DocumentPlan.DEFAULT.guides().endpoints());
    }

    @Test
    void theContractsAreWhatTheyWereWithoutIt() throws IOException {
        plan("{}");
        ContractSet contracts = ContractSet.load(root);
        assertThat(contracts.warnings()).isEmpty();
        assertThat(contracts.contracts()).extracting(ContractModel::name).containsExactly("tally");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '§',
            value = {
                "{\"titel\": \"x\"} ~ documents.json:1:11 /titel: \"titel\" is not known here; did you mean \"title\"?",
                "{\"title\": 5} ~ documents.json:1:11 /title: title is a string that is not blank",
                "{\"file\": \"../x.md\"} ~ documents.json:1:10 /file: file is the name of a .md file",
                "{\"file\": \"x.txt\"} ~ documents.json:1:10 /file: file is the name of a .md file",
                "{\"principles\": [{\"title\": \"x\"}]} ~ documents.json:1:17 /principles/0: text is missing",
                "{\"principles\": {}} ~ documents.json:1:16 /principles: principles is an array",
                "{\"history\": [{\"version\": \"1\"}]} ~ documents.json:1:14 /history/0: changes is missing",
                "{\"history\": [{\"changes\": [\"\"]}]} ~ documents.json:1:14 /history/0: version is missing",
                "{\"guides\": {\"folder\": \"/etc\"}} ~ documents.json:1:23 /guides/folder: folder is a path of folders",
                "{\"guides\": {\"folder\": \"a/../b\"}} ~ documents.json:1:23 /guides/folder: folder leads out of",
                "{\"guides\": {\"overview\": {\"file\": \"endpoints.md\"}}} ~ /guides/overview: both guides are \"endpoints.md\"",
                "{\"introduction\": [\"a\u202eb\"]} ~ documents.json:1:19 /introduction/0: the text has a hidden character, U+202E",
                "[] ~ documents.json:1:1: an object is expected here",
                "{\"title\": ~ documents.json:1:10 /title: the file ended inside the object"
            })
    void aFaultIsNamedWithItsPlace(String json, String message) {
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> plan(json))
                .withMessageContaining(message);
    }
}
