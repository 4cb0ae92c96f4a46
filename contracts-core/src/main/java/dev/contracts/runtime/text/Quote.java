package dev.contracts.runtime.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Text of a payload inside a message: characters that people do not see, or take for others, are escaped, and no more than 120
 * characters are quoted.
 */
public final class Quote {
    private static final int LONGEST = 120;

    private Quote() {}

    /** A string in quotes, escaped as JSON escapes it. */
    public static String text(String string) {
        return text(string, isComposed(string));
    }

    /** A string in quotes, in which every character beyond ASCII is escaped. */
    public static String ascii(String string) {
        return text(string, false);
    }

    private static String text(String string, boolean asIs) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < string.length() && quoted.length() <= LONGEST; ) {
            int codePoint = string.codePointAt(at);
            if (codePoint == '"' || codePoint == '\\') {
                quoted.append('\\');
            }
            append(quoted, codePoint, asIs);
            at += Character.charCount(codePoint);
        }
        return cut(quoted.append('"'));
    }

    /** Returns whether the text is in normal form C, so that what looks like it is it: any other is shown escaped. */
    private static boolean isComposed(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return LookAlike.isAscii(shown) || Normalizer.isNormalized(shown, Normalizer.Form.NFC);
    }

    /** {@code "a", "b" and "c"}: strings in quotes, in the given order. */
    public static String list(Collection<String> strings) {
        List<String> quoted = new ArrayList<>();
        for (String string : strings) {
            quoted.add(text(string));
        }
        if (quoted.size() < 2) {
            return String.join("", quoted);
        }
        String last = quoted.remove(quoted.size() - 1);
        return String.join(", ", quoted) + " and " + last;
    }

    /** A scalar as the payload writes it. */
    public static String source(byte[] payload, int start, int end) {
        // More than enough bytes for all that is quoted, up to the end of a character.
        int window = Math.min(end, start + LONGEST * 4);
        while (window < end && (payload[window] & 0xC0) == 0x80) {
            window++;
        }
        String source = new String(payload, start, window - start, StandardCharsets.UTF_8);
        boolean asIs = isComposed(source);
        StringBuilder quoted = new StringBuilder();
        for (int at = 0; at < source.length() && quoted.length() <= LONGEST; ) {
            int codePoint = source.codePointAt(at);
            append(quoted, codePoint, asIs);
            at += Character.charCount(codePoint);
        }
        return cut(quoted);
    }

    private static String cut(StringBuilder quoted) {
        if (quoted.length() <= LONGEST) {
            return quoted.toString();
        }
        int end = LONGEST - 1;
        if (Character.isHighSurrogate(quoted.charAt(end - 1))) {
            end--;
        }
        return quoted.substring(0, end) + "\u2026";
    }

    private static void append(StringBuilder quoted, int codePoint, boolean asIs) {
        boolean otherSpace = codePoint != ' ' && Character.isSpaceChar(codePoint);
        if (codePoint < 0x80 ? isVisible(codePoint) : asIs && !otherSpace && isVisible(codePoint)) {
            quoted.appendCodePoint(codePoint);
            return;
        }
        for (char unit : Character.toChars(codePoint)) {
            quoted.append(String.format("\\u%04x", (int) unit));
        }
    }

    /**
     * Returns whether people see the character as it is: not what moves a cursor, changes a direction, or has no form of
     * its own.
     */
    public static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
