package dev.contracts.recorder.storage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The list of what was recorded below a directory, in a file of it: the run in the first line, then a payload in each. A
 * payload is listed before it is written, so that what is not listed is not ours. Whoever has the list open has it alone,
 * among all processes.
 */
final class RecordingJournal implements Closeable {
    static final String NAME = ".recorded";

    private static final int TRIES = 1000;

    private final FileChannel channel;

    @SuppressWarnings("unused") // released with the channel
    private final FileLock lock;

    private RecordingJournal(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Waits until nobody else has it open. The directory must be there; a list that is not there is made, empty. */
    static RecordingJournal open(Path directory) throws IOException {
        FileChannel channel = FileChannel.open(
                directory.resolve(NAME), StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        try {
            return new RecordingJournal(channel, lock(channel));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** A process does not wait for itself: that is an exception, when several class loaders hold this class. */
    private static FileLock lock(FileChannel channel) throws IOException {
        for (int tries = 1; ; tries++) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException taken) {
                if (tries == TRIES) {
                    throw new IOException("the list of payloads is held by another part of this process", taken);
                }
                pause();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for the list of payloads", e);
        }
    }

    /** Returns all complete lines; none when the journal is new. */
    List<String> lines() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        channel.position(0);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // reads on
        }
        String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    /** Starts a new list. */
    void begin(String run) throws IOException {
        channel.truncate(0);
        append(run);
    }

    void append(String line) throws IOException {
        String separator = endsWithLine() ? "" : "\n";
        ByteBuffer bytes = ByteBuffer.wrap((separator + line + "\n").getBytes(StandardCharsets.UTF_8));
        channel.position(channel.size());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Returns whether the last line is complete; it is not after a process that was killed while it wrote. */
    private boolean endsWithLine() throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return channel.size() == 0 || (channel.read(last, channel.size() - 1) == 1 && last.get(0) == '\n');
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
