package dev.contracts.runtime.json;

import java.nio.charset.StandardCharsets;

/** Scans strings strictly: UTF-8, escapes and control characters in one pass. It holds what it found until the next scan. */
final class StringScanner {
    private final byte[] bytes;
    private final int longest;
    private int start;
    private int end;
    private boolean plain;

    /** @param longest characters of a string */
    StringScanner(byte[] bytes, int longest) {
        this.bytes = bytes;
        this.longest = longest;
    }

    /**
     * Scans the string whose opening quote is at an offset.
     *
     * @return the offset behind its closing quote
     * @throws MalformedJson when it is not a string, or longer than the limit allows
     */
    int scan(int quote) {
        int found = end(bytes, quote + 1);
        plain = found >= 0;
        start = quote + 1;
        end = plain ? found : ~found;
        requireLength(quote, end);
        return end + 1;
    }

    /** Counts only what may be too long: no text has more characters than bytes. */
    void requireLength(int quote, int closing) {
        if (closing - quote - 1 > longest
                && JsonStrings.decode(bytes, quote + 1, closing).length() > longest) {
            throw new MalformedJson(JsonErrorKind.STRING_LENGTH, quote, closing);
        }
    }

    /** Returns the characters of the string. */
    String text() {
        return plain
                ? new String(bytes, start, end - start, StandardCharsets.ISO_8859_1)
                : JsonStrings.decode(bytes, start, end);
    }

    /** Returns the index of the string among others; {@link JsonNames#OTHER} when it is none of them. */
    int indexIn(JsonNames expected) {
        return plain ? expected.find(bytes, start, end) : expected.find(text());
    }

    /**
     * Finds the quote that closes a string.
     *
     * @param from the offset behind the opening quote
     * @return the offset of the closing quote when everything between is plain ASCII; else the complement ({@code ~}) of it
     * @throws MalformedJson when the string is none
     */
    static int end(byte[] bytes, int from) {
        int at = from;
        int words = bytes.length - 8;
        while (at <= words) {
            int plain = Swar.plain(Swar.at(bytes, at));
            if (plain < 8) {
                at += plain;
                return bytes[at] == '"' ? at : ~special(bytes, from, at);
            }
            at += 8;
        }
        while (at < bytes.length) {
            byte next = bytes[at];
            if (next == '"') {
                return at;
            }
            if (next == '\\' || next < ' ') {
                return ~special(bytes, from, at);
            }
            at++;
        }
        throw new MalformedJson(JsonErrorKind.STRING_END, from - 1, at);
    }

    /** Does what {@link #end} does from a byte that is not plain, and returns the offset of the closing quote as it is. */
    private static int special(byte[] bytes, int start, int from) {
        int at = from;
        while (at < bytes.length) {
            byte next = bytes[at];
            if (next == '"') {
                return at;
            }
            if (next == '\\') {
                at = escape(bytes, start, at);
            } else if (next < 0) {
                int length = Utf8.length(bytes, at);
                if (length == 0) {
                    throw new MalformedJson(JsonErrorKind.ENCODING, at);
                }
                at += length;
            } else if (next < ' ') {
                throw new MalformedJson(JsonErrorKind.CONTROL_CHARACTER, at);
            } else {
                at++;
            }
        }
        throw new MalformedJson(JsonErrorKind.STRING_END, start - 1, at);
    }

    /** Returns the offset behind the escape whose backslash is at {@code at}. */
    private static int escape(byte[] bytes, int start, int at) {
        if (at + 1 >= bytes.length) {
            throw new MalformedJson(JsonErrorKind.STRING_END, start - 1, at);
        }
        switch (bytes[at + 1]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
                return at + 2;
            }
            case 'u' -> {
                for (int digit = at + 2; digit < at + 6; digit++) {
                    if (digit >= bytes.length) {
                        throw new MalformedJson(JsonErrorKind.STRING_END, start - 1, at);
                    }
                    if (Character.digit(bytes[digit], 16) < 0) {
                        throw new MalformedJson(JsonErrorKind.HEX_ESCAPE, at);
                    }
                }
                return at + 6;
            }
            default -> throw new MalformedJson(JsonErrorKind.ESCAPE, at);
        }
    }

    static boolean isAscii(String text) {
        int bits = 0;
        for (int at = 0; at < text.length(); at++) {
            bits |= text.charAt(at);
        }
        return bits < 0x80;
    }

    /** Whether each half of a surrogate pair has its other half. */
    static boolean isPaired(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isHighSurrogate(text.charAt(at))
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
