package dev.contracts.runtime.json;

import dev.contracts.Limits;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Splits newline-delimited JSON into lines, in memory that depends on the longest line alone. A line feed is the only
 * separator; a carriage return before it is white space. Lines of nothing but white space are skipped, and counted. A line
 * that is too long is refused: its rest is read over, and the next line is as good as any other.
 */
public final class JsonLines implements Closeable {
    private static final int BUFFER = 1 << 16;
    /** A buffer above this is given back when what it was made for is read. */
    private static final int LARGE = 1 << 20;
    /** An array cannot be much longer. */
    private static final int MOST = Integer.MAX_VALUE - 16;

    private final InputStream in;
    private final int longest;
    private byte[] buffer = new byte[BUFFER];
    /** The first byte of the current line. */
    private int from;
    /** The byte behind what has been read. */
    private int to;

    private long lineNumber;
    /** The offset of the buffer's first byte in the stream. */
    private long offset;

    /**
     * One line that is not blank.
     *
     * @param number of the line, from 1, blank lines counted
     * @param offset of its first byte in the stream
     * @param length of the line in bytes, without its line feed, however long it is
     * @param payload its bytes; null when it is longer than the limit
     * @param terminated whether a line feed ends it; false for a last line that may have been cut off
     */
    @SuppressWarnings("ArrayRecordComponent") // a line is handed on, never compared
    public record Line(long number, long offset, long length, byte @Nullable [] payload, boolean terminated) {}

    /** Makes lines that are no longer than the limit of {@link Limits#DEFAULT}. */
    public JsonLines(InputStream in) {
        this(in, Limits.DEFAULT.lineBytes());
    }

    /** @param longest bytes of the longest line that is taken, at least 1 */
    public JsonLines(InputStream in, int longest) {
        if (longest < 1) {
            throw new IllegalArgumentException("longest is at least 1, not " + longest);
        }
        this.in = in;
        this.longest = Math.min(longest, MOST);
    }

    /** Reads the next line that is not blank; null at the end of the stream. */
    public @Nullable Line next() throws IOException {
        int end = lineFeed(from);
        while (true) {
            if (end == to) {
                int scanned = end - from;
                if (scanned > longest) {
                    return tooLong();
                }
                if (fill()) {
                    end = lineFeed(from + scanned);
                    continue;
                }
                return isBlank(to) ? null : line(to, false);
            }
            if (!isBlank(end)) {
                return line(end, true);
            }
            leave(end);
            end = lineFeed(from);
        }
    }

    private Line line(int end, boolean terminated) {
        int length = end - from;
        Line line = new Line(
                lineNumber + 1,
                offset + from,
                length,
                length > longest ? null : Arrays.copyOfRange(buffer, from, end),
                terminated);
        leave(end);
        return line;
    }

    /** Goes behind the line feed at the end of a line. */
    private void leave(int end) {
        lineNumber++;
        from = Math.min(end + 1, to);
    }

    /** Reads over what is left of a line. */
    private Line tooLong() throws IOException {
        long start = offset + from;
        from = to;
        while (from == to && fill()) {
            from = lineFeed(from);
        }
        Line line = new Line(lineNumber + 1, start, offset + from - start, null, from < to);
        leave(from);
        return line;
    }

    /** Returns the index of the next line feed; the end of what has been read when there is none yet. */
    private int lineFeed(int start) {
        byte[] bytes = buffer;
        int end = to;
        int at = start;
        while (at <= end - 8) {
            int others = Swar.beforeLineFeed(Swar.at(bytes, at));
            if (others < 8) {
                return at + others;
            }
            at += 8;
        }
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Reads on; false at the end of the stream. The current line may move within the buffer. */
    private boolean fill() throws IOException {
        if (from == to) {
            offset += from;
            from = 0;
            to = 0;
            buffer = buffer.length > LARGE ? new byte[BUFFER] : buffer;
        } else if (to == buffer.length) {
            makeRoom();
        }
        int count = 0;
        while (count == 0) {
            count = in.read(buffer, to, buffer.length - to);
        }
        to += Math.max(0, count);
        return count > 0;
    }

    private void makeRoom() {
        int length = to - from;
        byte[] target =
                length <= buffer.length / 2 ? buffer : new byte[(int) Math.min(2L * buffer.length, longest + 1L)];
        System.arraycopy(buffer, from, target, 0, length);
        buffer = target;
        offset += from;
        to = length;
        from = 0;
    }

    private boolean isBlank(int end) {
        for (int at = from + (lineNumber == 0 && hasMark(end) ? 3 : 0); at < end; at++) {
            if (buffer[at] != ' ' && buffer[at] != '\t' && buffer[at] != '\r') {
                return false;
            }
        }
        return true;
    }

    private boolean hasMark(int end) {
        return end - from >= 3 && Utf8.hasMark(Arrays.copyOfRange(buffer, from, from + 3));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
