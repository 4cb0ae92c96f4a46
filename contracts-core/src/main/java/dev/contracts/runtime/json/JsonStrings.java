package dev.contracts.runtime.json;

import java.nio.charset.StandardCharsets;

/** Decodes JSON strings. */
final class JsonStrings {
    private JsonStrings() {}

    /**
     * Returns the string that begins at an offset.
     *
     * @param found what {@link StringScanner#end} has given for it
     */
    static String text(byte[] bytes, int start, int found) {
        return found < 0
                ? decode(bytes, start, ~found)
                : new String(bytes, start, found - start, StandardCharsets.ISO_8859_1);
    }

    /** Returns the string between its quotes, which are at {@code start - 1} and {@code end}. */
    static String decode(byte[] bytes, int start, int end) {
        boolean ascii = true;
        for (int at = start; at < end; at++) {
            if (bytes[at] == '\\') {
                return unescape(bytes, start, at, end);
            }
            ascii &= bytes[at] >= 0;
        }
        return new String(bytes, start, end - start, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private static String unescape(byte[] bytes, int start, int firstEscape, int end) {
        StringBuilder text = new StringBuilder(end - start);
        int plain = start;
        int at = firstEscape;
        while (at < end) {
            if (bytes[at] != '\\') {
                at++;
                continue;
            }
            text.append(new String(bytes, plain, at - plain, StandardCharsets.UTF_8));
            text.append(escaped(bytes, at + 1));
            at += bytes[at + 1] == 'u' ? 6 : 2;
            plain = at;
        }
        return text.append(new String(bytes, plain, end - plain, StandardCharsets.UTF_8))
                .toString();
    }

    /** Returns what an escape means; {@code at} is the offset of the letter behind its backslash. */
    static char escaped(byte[] bytes, int at) {
        return switch (bytes[at]) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' ->
                (char) ((Character.digit(bytes[at + 1], 16) << 12)
                        | (Character.digit(bytes[at + 2], 16) << 8)
                        | (Character.digit(bytes[at + 3], 16) << 4)
                        | Character.digit(bytes[at + 4], 16));
            default -> (char) bytes[at];
        };
    }
}
