package dev.contracts.runtime.json;

import java.nio.charset.StandardCharsets;

/** The characters that a JSON string stands for. */
final class JsonStrings {
    private JsonStrings() {}

    /** The string between its quotes, which are at {@code start - 1} and {@code end}. */
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

    /** What the escape means of which {@code at} is the letter behind the backslash. */
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
