package dev.contracts.docs.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLinksTest {
    @TempDir
    private Path root;

    @Test
    void leadFromAGuideToTheContractsAndTheMainDocument() throws IOException {
        Path schemas = Files.createDirectories(root.resolve("all schemas/x"));
        DocumentTargets targets = new DocumentTargets(root, root.resolve("docs/skills"), null);
        assertThat(FolderLinks.from(targets.guides(), schemas, targets))
                .isEqualTo(new FolderLinks("../../all%20schemas/x/", "../../", ""));
        assertThat(FolderLinks.from(root, schemas, targets))
                .isEqualTo(new FolderLinks("all%20schemas/x/", "", "docs/skills/"));
    }

    @Test
    void areNotThereWhereOnlyThisMachineKnowsThem() throws IOException {
        Path output = Files.createDirectories(root.resolve("project"));
        Path schemas = Files.createDirectories(root.resolve("elsewhere/schemas"));
        DocumentTargets targets = new DocumentTargets(output, root.resolve("other/guides"), null);
        assertThat(FolderLinks.from(output, schemas, targets)).isEqualTo(new FolderLinks(null, "", null));
        assertThat(FolderLinks.from(targets.guides(), schemas, targets)).isEqualTo(FolderLinks.NONE);
    }
}
