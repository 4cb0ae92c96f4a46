package dev.contracts.generator.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    private static final String OURS = "// " + GeneratedFile.MARKER + "\nclass A {}\n";

    @TempDir
    private Path root;

    @Test
    void filesThatDidNotChangeAreNotTouched() throws IOException {
        write(new GeneratedFile("a/A.java", OURS), new GeneratedFile("a/B.java", OURS));
        FileTime old = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(root.resolve("a/A.java"), old);
        Files.setLastModifiedTime(root.resolve("a/B.java"), old);
        write(new GeneratedFile("a/A.java", OURS), new GeneratedFile("a/B.java", OURS + "// more\n"));
        assertThat(Files.getLastModifiedTime(root.resolve("a/A.java"))).isEqualTo(old);
        assertThat(Files.readString(root.resolve("a/B.java"))).endsWith("more\n");
    }

    @Test
    void filesThatAreNoLongerGeneratedGo() throws IOException {
        write(new GeneratedFile("a/A.java", OURS), new GeneratedFile("b/B.java", OURS));
        write(new GeneratedFile("a/A.java", OURS));
        assertThat(root.resolve("b/B.java")).doesNotExist();
        assertThat(root.resolve("a/A.java")).exists();
    }

    @Test
    void whatAKilledRunLeftIsClearedAndWhatIsInUseIsNot() throws IOException {
        Path left = Files.createFile(root.resolve(".generated-999999999999-1.tmp"));
        Path used = Files.createFile(
                root.resolve(".generated-" + ProcessHandle.current().pid() + "-1.tmp"));
        write(new GeneratedFile("a/A.java", OURS));
        assertThat(left).doesNotExist();
        assertThat(used).exists();
    }

    @Test
    void filesOfSomebodyElseStay() throws IOException {
        Files.writeString(root.resolve("Mine.java"), "class Mine {}\n");
        write(new GeneratedFile("a/A.java", OURS));
        assertThat(Files.readString(root.resolve("Mine.java"))).isEqualTo("class Mine {}\n");
        assertThatThrownBy(() -> write(new GeneratedFile("Mine.java", OURS)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("in the way");
        assertThat(Files.readString(root.resolve("Mine.java"))).isEqualTo("class Mine {}\n");
    }

    @Test
    void nothingIsWrittenOutsideOfTheFolder() throws IOException {
        assertThatThrownBy(() -> write(new GeneratedFile("../Evil.java", OURS))).isInstanceOf(IOException.class);
        Path elsewhere = Files.createDirectories(root.resolveSibling(root.getFileName() + "-elsewhere"));
        Files.createSymbolicLink(root.resolve("link"), elsewhere);
        assertThatThrownBy(() -> write(new GeneratedFile("link/Evil.java", OURS)))
                .isInstanceOf(IOException.class);
        assertThat(elsewhere.resolve("Evil.java")).doesNotExist();
        Files.delete(elsewhere);
    }

    private void write(GeneratedFile... files) throws IOException {
        new OutputFolder(root).write(List.of(files));
    }
}
