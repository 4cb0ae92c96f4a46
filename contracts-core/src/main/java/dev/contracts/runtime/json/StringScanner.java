package dev.contracts.runtime.json;

/** Scans strings strictly: UTF-8, escapes and control characters in one pass. */
final class StringScanner {
    private StringScanner() {}

    /**
     * Scans the string whose opening quote is at an offset.
     *
     * @param longest characters of a string
     * @return the offset behind its closing quote
     * @throws MalformedJson when it is not a string, or longer than the limit allows
     */
    static int scan(byte[] bytes, int quote, int longest) {
        int end = end(bytes, quote + 1);
        return behind(bytes, quote, end < 0 ? ~end : end, longest);
    }

    /**
     * Checks the length of a string. Counts only what may be too long: no text has more characters than bytes.
     *
     * @return the offset behind its closing quote
     */
    static int behind(byte[] bytes, int quote, int closing, int longest) {
        if (closing - quote - 1 > longest
                && JsonStrings.decode(bytes, quote + 1, closing).length() > longest) {
            throw new MalformedJson(JsonErrorKind.STRING_LENGTH, quote, closing);
        }
        return closing + 1;
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

    /** Returns whether each half of a surrogate pair has its other half. */
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
