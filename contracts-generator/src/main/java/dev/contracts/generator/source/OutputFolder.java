package dev.contracts.generator.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** A folder of generated sources: what changed is replaced, what is no longer generated goes, what is not ours stays. */
public final class OutputFolder {
    /** The beginning of the names of files that are not complete; the id of their process follows. */
    private static final String TEMPORARY = ".generated-";

    private final Path root;

    public OutputFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * The changes of a folder.
     *
     * @param written how many files are new or have another content
     * @param deleted how many files went that are no longer generated
     */
    public record Changes(int written, int deleted) {
        public static final Changes NONE = new Changes(0, 0);
    }

    /** Returns the fingerprint of the names and contents of all generated files in the folder. */
    public String fingerprint() throws IOException {
        return new Fingerprint().add(root, OutputFolder::isOurs).hex();
    }

    /**
     * Makes the folder hold these files.
     *
     * @throws IOException when a file cannot be written, would lie outside of the folder, or is in the way and not ours
     */
    public Changes write(Collection<GeneratedFile> files) throws IOException {
        clear();
        int written = 0;
        Set<Path> wanted = new HashSet<>();
        for (GeneratedFile file : files) {
            Path path = root.resolve(file.path()).normalize();
            if (!path.startsWith(root)) {
                throw new IOException(file.path() + " lies outside of " + root);
            }
            wanted.add(path);
            written += replace(path, file.text()) ? 1 : 0;
        }
        return new Changes(written, deleteOthers(wanted));
    }

    private boolean replace(Path path, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            byte[] there = Files.readAllBytes(path);
            if (Arrays.equals(there, bytes)) {
                return false;
            }
            if (!isOurs(there)) {
                throw new IOException(path + " is in the way: it was not generated (it lacks the line \""
                        + GeneratedFile.MARKER + "\")");
            }
        }
        Path folder = Objects.requireNonNull(path.getParent(), "a file lies in a folder");
        Files.createDirectories(folder);
        if (!folder.toRealPath().startsWith(root.toRealPath())) {
            throw new IOException(path + " leads outside of " + root);
        }
        Path temporary =
                Files.createTempFile(root, TEMPORARY + ProcessHandle.current().pid() + "-", ".tmp");
        try {
            Files.write(temporary, bytes);
            Files.move(temporary, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
        return true;
    }

    /** Deletes what runs have left that were killed: the files of processes that are gone. */
    private void clear() throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(root, TEMPORARY + "*-*.tmp")) {
            for (Path file : files) {
                String pid = file.getFileName()
                        .toString()
                        .substring(TEMPORARY.length())
                        .replaceAll("-.*", "");
                if (pid.matches("[0-9]{1,18}")
                        && ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private int deleteOthers(Set<Path> wanted) throws IOException {
        if (!Files.isDirectory(root)) {
            return 0;
        }
        List<Path> sources;
        try (Stream<Path> walk = Files.walk(root)) {
            sources = walk.filter(path ->
                            path.toString().endsWith(".java") && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
        int deleted = 0;
        for (Path path : sources) {
            if (!wanted.contains(path) && isOurs(Files.readAllBytes(path))) {
                Files.delete(path);
                deleted++;
            }
        }
        return deleted;
    }

    private static boolean isOurs(byte[] source) {
        String head = new String(source, 0, Math.min(source.length, 200), StandardCharsets.UTF_8);
        return head.contains(GeneratedFile.MARKER);
    }
}
