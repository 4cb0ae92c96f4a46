package dev.contracts.runner.run;

import org.jspecify.annotations.Nullable;

/**
 * The line of a payload that a violation is in, cut to what fits on a screen.
 *
 * @param text the line, or the part of it round the value; not yet escaped for any target
 * @param start index in {@code text} of the value's first character
 * @param length characters of the value on this line, at least 1
 */
public record Excerpt(String text, int start, int length) {
    static final int WIDTH = 110;
    private static final int BEFORE = 40;

    /** Returns the text before the value; not yet escaped for any target. */
    public String before() {
        return text.substring(0, start);
    }

    /** Returns the part of the value that is on the line; not yet escaped for any target. */
    public String value() {
        return text.substring(start, end());
    }

    /** Returns the text after the value; not yet escaped for any target. */
    public String after() {
        return text.substring(end());
    }

    private int end() {
        return Math.min(text.length(), start + length);
    }

    /**
     * Cuts one line out of a payload; {@link ExcerptReader} cuts several.
     *
     * @param payload the bytes
     * @param line the line within the payload, from 1
     * @param column the column in code points, from 1
     * @return null when the payload has no such line and column
     */
    public static @Nullable Excerpt of(byte[] payload, int line, int column) {
        return new ExcerptReader(payload).at(line, column);
    }

    /**
     * Cuts the surroundings of a value out of a text.
     *
     * @param text the line, or more of it than is shown
     * @param start index of the value's first character
     */
    static Excerpt cut(String text, int start) {
        return cut(text, start, extent(text, start));
    }

    /** Returns the length of the value at {@code start}: of a scalar all of it, of an object or array its bracket. */
    private static int extent(String text, int start) {
        if (start >= text.length()) {
            return 1;
        }
        int end = start + 1;
        char first = text.charAt(start);
        if (first == '"') {
            while (end < text.length() && text.charAt(end) != '"') {
                end += text.charAt(end) == '\\' ? 2 : 1;
            }
            return Math.min(end + 1, text.length()) - start;
        }
        if (first != '{' && first != '[') {
            while (end < text.length() && ",]} \t\r".indexOf(text.charAt(end)) < 0) {
                end++;
            }
        }
        return end - start;
    }

    private static Excerpt cut(String text, int start, int length) {
        if (text.length() <= WIDTH) {
            return new Excerpt(text, start, length);
        }
        int from = Math.max(0, start - BEFORE);
        int to = Math.min(text.length(), from + WIDTH);
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from--;
        }
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to++;
        }
        String head = from > 0 ? "..." : "";
        String tail = to < text.length() ? "..." : "";
        int shown = Math.max(1, Math.min(length, to - start));
        return new Excerpt(head + text.substring(from, to) + tail, head.length() + start - from, shown);
    }
}
