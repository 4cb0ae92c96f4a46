package dev.contracts.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A temporary folder that is deleted when it is closed, and by the next one of its kind when its process was killed. */
public final class OwnedFolder implements Closeable {
    private static final String OWNER = ".owner";

    private final Path path;
    private final OwnedFile owner;

    private OwnedFolder(Path path, OwnedFile owner) {
        this.path = path;
        this.owner = owner;
    }

    /** Makes a folder below the one for temporary files, whose name begins with the name of its kind. */
    public static OwnedFolder create(String kind) throws IOException {
        Path path = Files.createTempDirectory(kind);
        clear(Objects.requireNonNull(path.getParent(), "a temporary folder lies in another"), kind);
        OwnedFile owner = OwnedFile.create(path.resolve(OWNER));
        owner.channel().write(ByteBuffer.wrap(new byte[] {'\n'}));
        return new OwnedFolder(path, owner);
    }

    private static void clear(Path folder, String kind) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder, kind + "*")) {
            for (Path left : folders) {
                if (OwnedFile.isLeft(left.resolve(OWNER))) {
                    delete(left);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    public Path path() {
        return path;
    }

    private static void delete(Path root) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(root)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void close() throws IOException {
        owner.close();
        delete(path);
    }
}
