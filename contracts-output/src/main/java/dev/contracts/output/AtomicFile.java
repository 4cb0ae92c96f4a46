package dev.contracts.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Replaces files atomically: the content is written to a temporary file beside the old one, synced to the disk, and
 * renamed in one step. Until then the old file is unchanged, also when the process is killed.
 */
public final class AtomicFile {
    private static final int LONGEST_CHAIN = 40;
    private static final int UUID_LENGTH = 36;
    private static final String TEMPORARY = ".tmp";
    /**
     * The folder of devices: {@code stdout} in it may be a file that another process writes to, which must not be
     * replaced.
     */
    private static final Path DEVICES = Path.of("/dev");

    private AtomicFile() {}

    /** The content of a file. */
    @FunctionalInterface
    public interface Body {
        /** Writes all of it; does not close the stream. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a file as {@link #write(Path, Body)} does. */
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, out -> out.write(bytes));
    }

    /**
     * Writes the file; directories above it are made. A symbolic link stays one, and what it leads to is replaced. The
     * permissions are those of the old file, else what the process gives any new file. A pipe, a device and whatever else
     * is below {@code /dev} has no old content and is written to as it is.
     *
     * @throws IOException when it cannot be written; the old file is then untouched and no other file is left
     */
    public static void write(Path file, Body body) throws IOException {
        if (isStream(file.toAbsolutePath())) {
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                body.writeTo(out);
            }
            return;
        }
        Path target = behindLinks(file.toAbsolutePath());
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException("it is a directory");
        }
        Files.createDirectories(folder);
        String begin = "." + target.getFileName() + ".";
        clear(folder, begin);
        Path made = folder.resolve(begin + UUID.randomUUID() + TEMPORARY);
        try (OwnedFile temporary = OwnedFile.create(made)) {
            fill(temporary, target, body);
            move(made, target);
        } finally {
            Files.deleteIfExists(made);
        }
        syncDirectory(folder);
    }

    /** Deletes what was left of the same file by processes that were killed. */
    private static void clear(Path folder, String begin) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                boolean temporary = name.length() == begin.length() + UUID_LENGTH + TEMPORARY.length()
                        && name.startsWith(begin)
                        && name.endsWith(TEMPORARY);
                if (temporary && OwnedFile.isLeft(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static boolean isStream(Path file) {
        return file.startsWith(DEVICES)
                || (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file));
    }

    /** Returns the target of a link, whether or not it exists. */
    private static Path behindLinks(Path file) throws IOException {
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == LONGEST_CHAIN) {
                throw new IOException("its symbolic links lead nowhere");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static void fill(OwnedFile made, Path target, Body body) throws IOException {
        keepPermissions(target, made.path());
        OutputStream out = Channels.newOutputStream(made.channel());
        body.writeTo(out);
        out.flush();
        made.channel().force(true);
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        @Nullable PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }

    private static void move(Path made, Path target) throws IOException {
        try {
            Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(made, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Syncs the new name to the disk, where the system lets a directory be opened. */
    private static void syncDirectory(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows does not open directories; the file itself is synced.
        }
    }
}
