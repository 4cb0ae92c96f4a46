package dev.contracts.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A temporary file, locked by the process that has made it: one that nobody has locked was left by a process that was killed.
 */
final class OwnedFile implements Closeable {
    /** A file is locked before anything is written to it; until then it is empty. */
    private static final Duration UNTIL_LOCKED = Duration.ofMinutes(1);

    /** Those of this process, which must not be opened again: to close them would end the lock. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private OwnedFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Makes a file, which must not be there yet. */
    static OwnedFile create(Path path) throws IOException {
        OWN.add(path);
        try {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            tryLock(channel);
            return new OwnedFile(path, channel);
        } catch (IOException e) {
            OWN.remove(path);
            throw e;
        }
    }

    Path path() {
        return path;
    }

    FileChannel channel() {
        return channel;
    }

    /** Returns whether a file was left by a process that is gone. */
    static boolean isLeft(Path path) {
        if (OWN.contains(path)) {
            return false;
        }
        try (FileChannel left = FileChannel.open(path, StandardOpenOption.WRITE)) {
            boolean written = left.size() > 0
                    || Files.getLastModifiedTime(path)
                            .toInstant()
                            .isBefore(Instant.now().minus(UNTIL_LOCKED));
            return written && tryLock(left);
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns whether the lock was had; where there are no locks it is not. */
    private static boolean tryLock(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (IOException | OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            OWN.remove(path);
        }
    }
}
