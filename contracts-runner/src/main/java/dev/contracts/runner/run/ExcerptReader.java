package dev.contracts.runner.run;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Cuts excerpts out of one payload. It decodes only the surroundings of a position, and continues from the position
 * before: for ascending positions it goes through the payload once, however long its lines are.
 */
final class ExcerptReader {
    /** More characters than an excerpt shows; in UTF-8 none takes more than four bytes. */
    private static final int AROUND = Excerpt.WIDTH + 2;

    private final byte[] payload;
    /** The line that was entered last; none has been before the first request, for a valid payload is not read again. */
    private int line = Integer.MAX_VALUE;
    /** The offset of the line's first character; a byte order mark is none. */
    private int start;
    /** The offset of the line feed that ends the line, or of the payload's end. */
    private int feed;
    /** The offset behind the line's last character that is no white space. */
    private int end;

    private int column;
    private int at;

    /**
     * Creates a reader.
     *
     * @param payload the bytes, in UTF-8 up to the last requested position
     */
    ExcerptReader(byte[] payload) {
        this.payload = payload;
    }

    /**
     * Returns the excerpt at a position; null when the payload has no such position.
     *
     * @param wantedLine the line within the payload, from 1
     * @param wantedColumn the column in code points, from 1
     */
    @Nullable
    Excerpt at(int wantedLine, int wantedColumn) {
        if (wantedLine < line) {
            line = 1;
            enter(0);
        }
        while (line < wantedLine) {
            if (feed == payload.length) {
                return null;
            }
            line++;
            enter(feed + 1);
        }
        if (wantedColumn < column) {
            column = 1;
            at = start;
        }
        while (column < wantedColumn && at < end) {
            at = next(at);
            column++;
        }
        return column < wantedColumn ? null : cut();
    }

    private void enter(int offset) {
        feed = offset;
        while (feed < payload.length && payload[feed] != '\n') {
            feed++;
        }
        boolean mark = feed - offset >= 3 && text(offset, offset + 3).equals("\uFEFF");
        start = mark ? offset + 3 : offset;
        end = feed;
        while (end > start && text(previous(end), end).isBlank()) {
            end = previous(end);
        }
        column = 1;
        at = start;
    }

    private Excerpt cut() {
        int from = at;
        for (int count = 0; count < AROUND && from > start; count++) {
            from = previous(from);
        }
        String before = text(from, at);
        return Excerpt.cut(before + text(at, at + Math.min(end - at, 4 * AROUND)), before.length());
    }

    /** Returns the offset of the character behind the one that begins at an offset. */
    private int next(int offset) {
        int next = offset + 1;
        while (next < end && isContinued(next)) {
            next++;
        }
        return next;
    }

    /** Returns the offset at which the character begins that ends before an offset. */
    private int previous(int offset) {
        int previous = offset - 1;
        while (previous > start && isContinued(previous)) {
            previous--;
        }
        return previous;
    }

    private boolean isContinued(int offset) {
        return (payload[offset] & 0xC0) == 0x80;
    }

    private String text(int from, int to) {
        return new String(payload, from, to - from, StandardCharsets.UTF_8);
    }
}
