package dev.contracts.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void anOldFile() throws IOException {
        file = Files.writeString(folder.resolve("report.xml"), "old");
    }

    @Test
    void whatFailsHalfWayLeavesTheOldFileAndNothingElse() throws IOException {
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(bytes("half of the n"));
                    out.flush();
                    assertThat(file).hasContent("old");
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("report.xml");
    }

    @Test
    void whatAKilledRunLeftIsClearedAndWhatIsInUseIsNot() throws IOException {
        Path left = Files.writeString(folder.resolve(".report.xml." + UUID.randomUUID() + ".tmp"), "half of the");
        Path other = Files.writeString(folder.resolve(".report.xml.mine.tmp"), "no name of ours");
        Path begun = Files.createFile(folder.resolve(".report.xml." + UUID.randomUUID() + ".tmp"));
        Path locked = Files.writeString(folder.resolve(".report.xml." + UUID.randomUUID() + ".tmp"), "half");
        try (FileChannel writer = FileChannel.open(locked, StandardOpenOption.WRITE)) {
            writer.lock();
            AtomicFile.write(file, out -> {
                out.write(bytes("outer"));
                AtomicFile.write(file, bytes("inner"));
            });
            assertThat(file).hasContent("outer");
            assertThat(left).doesNotExist();
            assertThat(List.of(other, begun, locked)).allMatch(Files::exists);
        }
        Files.setLastModifiedTime(begun, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        AtomicFile.write(file, bytes("new"));
        assertThat(names()).containsExactlyInAnyOrder(".report.xml.mine.tmp", "report.xml");
    }

    @Test
    void aTemporaryFolderIsDeletedAndSoIsWhatAKilledRunLeftOfItsKind() throws IOException {
        String kind = "owned-folder-test" + UUID.randomUUID();
        Path left = Files.createTempDirectory(kind);
        Files.writeString(left.resolve(".owner"), "\n");
        Files.writeString(left.resolve("schema.json"), "{}");
        Path path;
        try (OwnedFolder owned = OwnedFolder.create(kind)) {
            path = Files.writeString(owned.path().resolve("schema.json"), "{}");
            OwnedFolder.create(kind).close();
            assertThat(path).exists();
            assertThat(left).doesNotExist();
        }
        assertThat(path.getParent()).doesNotExist();
    }

    @Test
    void untilTheLastByteTheOldFileIsThere() throws IOException {
        AtomicFile.write(file, out -> {
            out.write(bytes("new"));
            out.flush();
            assertThat(file).hasContent("old");
        });
        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("report.xml");
    }

    @Test
    void directoriesAreMadeAndPermissionsAreThoseOfAnyNewFile() throws IOException {
        Path made = folder.resolve("a/b/report.xml");
        AtomicFile.write(made, bytes("new"));
        assertThat(made).hasContent("new");
        assertThat(Files.getPosixFilePermissions(made)).isEqualTo(Files.getPosixFilePermissions(file));
    }

    @Test
    void permissionsOfTheOldFileAreKept() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        AtomicFile.write(file, bytes("new"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void aLinkStaysALinkAlsoWhenNothingIsBehindItYet() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.xml"), Path.of("report.xml"));
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.xml"), Path.of("later.xml"));
        AtomicFile.write(link, bytes("new"));
        AtomicFile.write(dangling, bytes("later"));
        assertThat(link).isSymbolicLink().hasContent("new");
        assertThat(file).hasContent("new");
        assertThat(dangling).isSymbolicLink().hasContent("later");
    }

    @Test
    void aDeviceIsWrittenToAndNotReplaced() throws IOException {
        AtomicFile.write(Path.of("/dev/null"), bytes("gone"));
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    void aDirectoryIsNotReplaced() {
        assertThatThrownBy(() -> AtomicFile.write(folder, bytes("new"))).isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
