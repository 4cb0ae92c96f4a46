package dev.contracts.importer.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.importer.ImportRequest;
import dev.contracts.importer.Imported;
import dev.contracts.importer.ImportedContract;
import dev.contracts.importer.bundle.References;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proof finds an import that is wrong, and tells it from one that is weaker or stricter and says so. */
class ImportProofTest {
    private static final String DRAFT_07 =
            "{\"$schema\": \"http://json-schema.org/draft-07/schema#\", \"type\": \"object\",";

    @TempDir
    private Path folder;

    private Imported.Result imported(String name, String schema, String... accepted) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".json"), schema);
        return Imported.by(ImportRequest.of(file).withName(name).accepting(Set.of(accepted)))
                .only();
    }

    private static Proof proof(ImportedContract contract, ImportedContract original, References references)
            throws IOException {
        ImportedContract mixed = new ImportedContract(
                contract.name(), original.entry(), original.draft(), contract.bundle(), contract.fitted());
        return ImportProof.of(mixed, contract.contract().orElseThrow(), references, ShippedPayloads.NONE, 200, 60);
    }

    private Proof compared(String original, String contract) throws IOException {
        Imported.Result first = imported("original", DRAFT_07 + original);
        ImportedContract second = imported("contract", DRAFT_07 + contract).imported();
        return proof(second, first.imported(), first.references());
    }

    @Test
    void theSameSchemaTwiceHasNoDifference() throws IOException {
        String schema = "\"properties\": {\"a\": {\"type\": \"integer\", \"minimum\": 3}}}";
        Proof proof = compared(schema, schema);
        assertThat(proof.valid()).isEqualTo(200);
        assertThat(proof.invalid()).isEqualTo(200);
        assertThat(proof.unexplained()).isEmpty();
        assertThat(proof.notes()).allMatch(note -> note.contains("could not decide"));
    }

    @Test
    void aBoundThatWasLostIsFound() throws IOException {
        Proof proof = compared(
                "\"properties\": {\"a\": {\"type\": \"integer\", \"minimum\": 3}}}",
                "\"properties\": {\"a\": {\"type\": \"integer\"}}}");
        assertThat(proof.unexplained()).isNotEmpty().anyMatch(difference -> !difference.originalValid());
    }

    @Test
    void aBoundThatWasInventedIsFound() throws IOException {
        Proof proof = compared(
                "\"properties\": {\"a\": {\"type\": \"integer\"}}}",
                "\"properties\": {\"a\": {\"type\": \"integer\", \"minimum\": 3}}}");
        assertThat(proof.unexplained()).isNotEmpty().anyMatch(Difference::originalValid);
    }

    /** The other validator has a list of top-level domains. */
    @Test
    void aFormatThatValidatorsReadOtherwiseIsExplainedAndOneThatWasLostIsFound() throws IOException {
        String email = "\"required\": [\"a\"], \"properties\": {\"a\": {\"type\": \"string\", \"format\": \"email\","
                + " \"examples\": [\"x@example.comx\"]}}, \"examples\": [{\"a\": \"x@example.comx\"}]}";
        Proof proof = compared(email, email);
        assertThat(proof.differences()).isNotEmpty();
        assertThat(proof.unexplained()).isEmpty();
        assertThat(compared(email, email.replace("\"format\": \"email\",", "")).unexplained())
                .isNotEmpty();
    }

    @Test
    void aKeywordThatWasGivenUpExplainsItsDifferencesAndNoOthers() throws IOException {
        Imported.Result weaker = imported(
                "weaker",
                DRAFT_07
                        + "\"required\": [\"a\"], \"properties\": {\"a\": {\"type\": \"string\", \"pattern\": \"^(?!x)y\"}}}",
                "pattern");
        Proof explained = proof(weaker.imported(), weaker.imported(), weaker.references());
        assertThat(explained.differences()).isNotEmpty();
        assertThat(explained.unexplained()).isEmpty();
        Imported.Result other = imported(
                "other",
                DRAFT_07 + "\"required\": [\"a\"], \"properties\": {\"a\": {\"type\": \"string\", \"maxLength\": 1}}}");
        assertThat(proof(weaker.imported(), other.imported(), other.references())
                        .unexplained())
                .isNotEmpty();
    }
}
