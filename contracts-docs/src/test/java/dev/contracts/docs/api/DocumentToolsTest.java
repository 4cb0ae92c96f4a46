package dev.contracts.docs.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.model.ContractSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others make of the API documents; runs with {@code -Pdocument-tools}. */
@Tag("npm")
class DocumentToolsTest {
    private static final ApiInfo INFO = new ApiInfo("Contracts", "1.0", "");

    @TempDir
    private Path folder;

    @BeforeAll
    static void install() throws Exception {
        DocumentTools.install();
    }

    private Path openApi(Path root) throws IOException {
        return write(
                "openapi.json",
                OpenApiGenerator.write(ContractSet.load(root), INFO).orElseThrow());
    }

    private Path asyncApi(Path root) throws IOException {
        return write(
                "asyncapi.json",
                AsyncApiGenerator.write(ContractSet.load(root), INFO).orElseThrow());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Path schemas() {
        return Path.of(System.getProperty("contracts.root"), "schemas");
    }

    private static Path odd() {
        return Path.of("src/test/resources/api/odd-names");
    }

    @Test
    void theContractsOfThisRepositoryAreSoundApis() throws Exception {
        assertThat(DocumentTools.openApi(openApi(schemas()))).isEmpty();
        assertThat(DocumentTools.asyncApi(asyncApi(schemas()))).isEmpty();
    }

    /** Redocly takes the names of {@code $defs} for names of components, knows no boolean in {@code prefixItems}. */
    @Test
    void oddNamesAreSoundApisButForWhatTheToolMisreads() throws Exception {
        assertThat(DocumentTools.openApi(openApi(odd())))
                .filteredOn(
                        problem -> !problem.contains("no-unsafe-markdown")) // the schemas' words are left as they are
                .filteredOn(problem -> !problem.contains("spec-components-invalid-map-name"))
                .containsExactly("error struct: Expected type `Schema` (object) but got `boolean`");
        assertThat(DocumentTools.asyncApi(asyncApi(odd()))).isEmpty();
    }

    @Test
    void theToolsSeeAReferenceThatLeadsNowhere() throws Exception {
        for (String document : List.of("openapi.json", "asyncapi.json")) {
            Path good = document.equals("openapi.json") ? openApi(schemas()) : asyncApi(schemas());
            String broken = Files.readString(good).replace("#/components/schemas/common", "#/components/schemas/none");
            Path file = write("broken-" + document, broken);
            assertThat(document.equals("openapi.json") ? DocumentTools.openApi(file) : DocumentTools.asyncApi(file))
                    .isNotEmpty();
        }
    }
}
