package dev.contracts;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sequence of payloads, one a line (NDJSON, JSON Lines), in memory that depends on the longest line alone. A line feed
 * is the only separator; blank lines are skipped and counted; a byte order mark may stand before a payload. Whatever a
 * line is, the next one is read. Not for several threads at once.
 *
 * <p>The rules on the sequence are checked beside it:
 *
 * <pre>{@code
 * StreamChecker<TrainingProgress> run = TrainingProgress.CONTRACT.stream(context);
 * try (PayloadLines<TrainingProgress> lines = TrainingProgress.CONTRACT.readLines(in, options)) {
 *     for (PayloadLine<TrainingProgress> line = lines.next(); line != null; line = lines.next()) {
 *         report(line.verdict().violations());
 *         report(run.offer(line));
 *     }
 * }
 * List<Unchecked> unchecked = run.close();
 * }</pre>
 *
 * @param <T> what a payload is bound to
 */
public interface PayloadLines<T> extends Closeable {
    /**
     * Reads and checks the next line that is not blank.
     *
     * @return null at the end of the stream
     * @throws IOException when the stream fails; no payload is to blame
     */
    @Nullable
    PayloadLine<T> next() throws IOException;

    /** Closes the stream. */
    @Override
    void close() throws IOException;
}
