package dev.contracts.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.cli.CommandResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb {@code docs}, and that the documents of this repository are what its contracts give. */
class DocsCommandTest {
    private static final Path ROOT = Path.of(System.getProperty("contracts.root"));

    @TempDir
    private Path output;

    private CommandResult docs(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "docs";
        arguments[1] = "--output";
        arguments[2] = output.toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return CommandResult.of(ROOT.resolve("schemas"), "", arguments);
    }

    @Test
    void theDocumentsOfThisRepositoryAreUpToDate() {
        CommandResult session = CommandResult.of(ROOT.resolve("schemas"), "", "docs", "--check");
        assertThat(session.out())
                .as("run ./contracts docs and commit what it writes")
                .contains("all up to date");
        assertThat(session.exitCode()).isZero();
    }

    @Test
    void staleDocumentsAreNamedWithWhatMendsThem() throws IOException {
        assertThat(docs().out()).contains("wrote", "INTEGRATION_CONTRACTS.md", "docs/skills/dashboard-overview.md");
        assertThat(docs("--check").exitCode()).isZero();
        Path document = output.resolve("INTEGRATION_CONTRACTS.md");
        String text = Files.readString(document);
        Files.writeString(document, text.replace("## Principles", "## Principle"));
        Files.delete(output.resolve("docs/skills/dashboard-overview.md"));

        CommandResult stale = docs("--check");

        assertThat(stale.exitCode()).isEqualTo(1);
        assertThat(stale.out())
                .containsPattern("INTEGRATION_CONTRACTS\\.md:[0-9]+: found \"## Principle\", the contracts give "
                        + "\"## Principles\"")
                .contains("dashboard-overview.md: the file is missing", "update them with: ./contracts docs");
        assertThat(docs().out()).contains("3 documents: 2 changed");
        assertThat(docs("--check").exitCode()).isZero();
    }

    @Test
    void guidesGoWhereTheyAreWanted() {
        Path guides = output.resolve("elsewhere");
        assertThat(docs("--guides", guides.toString()).exitCode()).isZero();
        assertThat(guides.resolve("dashboard-ipc-bridge.md")).exists();
        assertThat(output.resolve("docs")).doesNotExist();
    }

    @Test
    void aSiteIsWrittenWhereItIsWantedAndLosesWhatIsNoLongerGenerated() throws IOException {
        Path site = output.resolve("site");
        assertThat(docs("--site", site.toString()).exitCode()).isZero();
        assertThat(site.resolve("index.html")).exists();
        assertThat(docs("--check", "--site", site.toString()).exitCode()).isZero();
        Files.copy(site.resolve("index.html"), site.resolve("old.html"));
        assertThat(docs("--check", "--site", site.toString()).out())
                .contains("old.html: the file is no longer generated");
        docs("--site", site.toString());
        assertThat(site.resolve("old.html")).doesNotExist();
    }

    @Test
    void aDocumentThatSomebodyWroteIsLeftAlone() throws IOException {
        Files.writeString(output.resolve("INTEGRATION_CONTRACTS.md"), "# Mine\n");
        CommandResult session = docs();
        assertThat(session.exitCode()).isEqualTo(3);
        assertThat(session.err()).contains("is in the way: it was not generated");
        assertThat(output.resolve("INTEGRATION_CONTRACTS.md")).hasContent("# Mine\n");
    }

    @Test
    void aPlanThatCannotBeUsedIsAFindingOfDocsAndOfLint() throws IOException {
        Path schemas = output.resolve("schemas");
        Files.createDirectories(schemas.resolve("tally"));
        Files.writeString(
                schemas.resolve("tally/schema.json"),
                "{\"x-contract\": {\"name\": \"tally\", \"version\": \"1.0.0\"}, \"type\": \"boolean\"}");
        Files.writeString(schemas.resolve("documents.json"), "{\"titel\": \"Tally\"}");
        CommandResult docs = CommandResult.of(schemas, "", "docs", "--schemas", schemas.toString());
        assertThat(docs.exitCode()).isEqualTo(2);
        assertThat(docs.err()).contains("documents.json:1:11", "did you mean \"title\"?");
        CommandResult lint = CommandResult.of(schemas, "", "lint", "--schemas", schemas.toString());
        assertThat(lint.out()).contains("documents.json:1:11");
        assertThat(output.resolve("INTEGRATION_CONTRACTS.md")).doesNotExist();
    }
}
