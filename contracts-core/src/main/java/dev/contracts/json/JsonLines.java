package dev.contracts.json;

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
    /** The longest line that is taken, in bytes, unless the caller says otherwise: 16 MiB. */
    public static final int LONGEST = 16 << 20;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private byte[] line = new byte[1 << 10];
    private long lineNumber;
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

    public JsonLines(InputStream in) {
        this(in, LONGEST);
    }

    /** @param longest bytes of the longest line that is taken, at least 1 */
    public JsonLines(InputStream in, int longest) {
        if (longest < 1) {
            throw new IllegalArgumentException("longest is at least 1, not " + longest);
        }
        this.in = in;
        this.longest = longest;
    }

    /** The next line that is not blank; null at the end of the stream. */
    public @Nullable Line next() throws IOException {
        Line next = read();
        while (next != null && isBlank(next)) {
            next = read();
        }
        return next;
    }

    private @Nullable Line read() throws IOException {
        long start = offset;
        int kept = 0;
        while (from < to || fill()) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            kept = keep(kept, end);
            offset += end - from;
            from = end;
            if (end < to) {
                Line whole = line(start, kept, true);
                from++;
                offset++;
                return whole;
            }
        }
        return offset == start ? null : line(start, kept, false);
    }

    private Line line(long start, int kept, boolean terminated) {
        lineNumber++;
        long length = offset - start;
        byte[] payload = length > longest ? null : Arrays.copyOf(line, kept);
        if (line.length > 1 << 20) {
            line = new byte[1 << 10];
        }
        return new Line(lineNumber, start, length, payload, terminated);
    }

    /** Appends what is buffered up to {@code end}, unless the line is too long already. */
    private int keep(int kept, int end) {
        int more = Math.min(end - from, longest - kept);
        if (kept + more > line.length) {
            line = Arrays.copyOf(line, Math.min(longest, Math.max(line.length * 2, kept + more)));
        }
        System.arraycopy(buffer, from, line, kept, more);
        return kept + more;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer, 0, buffer.length));
        return to > 0;
    }

    private static boolean isBlank(Line line) {
        byte[] payload = line.payload();
        if (payload == null) {
            return false;
        }
        for (int at = line.number() == 1 && Utf8.hasMark(payload) ? 3 : 0; at < payload.length; at++) {
            if (payload[at] != ' ' && payload[at] != '\t' && payload[at] != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
