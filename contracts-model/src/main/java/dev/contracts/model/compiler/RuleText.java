package dev.contracts.model.compiler;

import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.runtime.text.Quote;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An expression as it stands in a contract's file: a JSON string, whose places have lines and columns. */
public final class RuleText {
    private static final int EXCERPT = 100;

    private final String text;
    private final SourceLocation at;
    /** The column of each code point of the text, and of its end: code points from the opening quote. */
    private final int[] columns;

    private RuleText(String text, SourceLocation at, int[] columns) {
        this.text = text;
        this.at = at;
        this.columns = columns;
    }

    /**
     * An expression whose string is written the usual way: {@code "}, {@code \} and control characters with the shortest
     * escape, all else as it is.
     *
     * @param at the opening quote
     */
    public static RuleText of(String text, SourceLocation at) {
        int[] columns = new int[text.codePointCount(0, text.length()) + 1];
        int column = 1;
        int index = 0;
        for (int point : text.codePoints().toArray()) {
            columns[index++] = column;
            if (point == '"' || point == '\\' || "\b\f\n\r\t".indexOf(point) >= 0) {
                column += 2;
            } else {
                column += point < ' ' ? 6 : 1;
            }
        }
        columns[index] = column;
        return new RuleText(text, at, columns);
    }

    /**
     * An expression whose string is known as it is written.
     *
     * @param at the opening quote
     * @param json the string with its quotes and escapes; it must be the JSON of the text
     */
    public static RuleText of(String text, SourceLocation at, String json) {
        int[] columns = new int[text.codePointCount(0, text.length()) + 1];
        int[] raw = json.codePoints().toArray();
        int index = 0;
        int column = 1;
        while (index < columns.length - 1 && column < raw.length - 1) {
            columns[index++] = column;
            column += width(raw, column);
        }
        if (index != columns.length - 1 || column != raw.length - 1) {
            throw new IllegalArgumentException("not the JSON of the text: " + json);
        }
        columns[index] = column;
        return new RuleText(text, at, columns);
    }

    /** Returns how many code points of the JSON stand for the one that begins there. */
    private static int width(int[] raw, int start) {
        if (raw[start] != '\\') {
            return 1;
        }
        if (raw[start + 1] != 'u') {
            return 2;
        }
        boolean pair = Character.isHighSurrogate(unit(raw, start)) && Character.isLowSurrogate(unit(raw, start + 6));
        return pair ? 12 : 6;
    }

    private static char unit(int[] raw, int start) {
        if (start + 6 > raw.length || raw[start] != '\\' || raw[start + 1] != 'u') {
            return 0;
        }
        return (char) Integer.parseInt(new String(raw, start + 2, 4), 16);
    }

    public String text() {
        return text;
    }

    /** The string itself. */
    public SourceLocation at() {
        return at;
    }

    /** The place of a code point of the text. A JSON string has one line. */
    SourceLocation at(int offset) {
        int column = columns[Math.max(0, Math.min(offset, columns.length - 1))];
        return new SourceLocation(at.file(), at.pointer(), at.line(), at.column() + column);
    }

    /** The text round a place on a line of its own, and a caret below the place. */
    String excerpt(int offset) {
        int[] points = text.codePoints().toArray();
        int caret = Math.max(0, Math.min(offset, points.length));
        int start = Math.max(0, Math.min(caret - EXCERPT / 2, points.length - EXCERPT));
        int end = Math.min(points.length, start + EXCERPT);
        StringBuilder excerpt = new StringBuilder(start > 0 ? "    … " : "    ");
        int indent = excerpt.length() + caret - start;
        for (int i = start; i < end; i++) {
            excerpt.appendCodePoint(plain(points[i]));
        }
        excerpt.append(end < points.length ? " …\n" : "\n");
        return excerpt.append(" ".repeat(indent)).append('^').toString();
    }

    /** Replaces what has no width, or would break the line, by one blank. */
    private static int plain(int point) {
        int type = Character.getType(point);
        boolean hasWidth = type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK;
        return hasWidth && Quote.isVisible(point) ? point : ' ';
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleText that && text.equals(that.text) && at.equals(that.at);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, at);
    }

    @Override
    public String toString() {
        return at + ": " + text;
    }
}
