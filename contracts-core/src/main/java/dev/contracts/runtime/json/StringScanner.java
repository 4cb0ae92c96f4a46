package dev.contracts.runtime.json;

/** The strict scan of a string: UTF-8, escapes and control characters in one pass. */
final class StringScanner {
    private StringScanner() {}

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
                return bytes[at] == '"' ? at : ~special(bytes, at);
            }
            at += 8;
        }
        while (at < bytes.length) {
            byte next = bytes[at];
            if (next == '"') {
                return at;
            }
            if (next == '\\' || next < ' ') {
                return ~special(bytes, at);
            }
            at++;
        }
        throw MalformedJson.STOP;
    }

    /** As {@link #end}, from a byte that is not plain; the closing quote as it is. */
    private static int special(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length) {
            byte next = bytes[at];
            if (next == '"') {
                return at;
            }
            if (next == '\\') {
                at = escape(bytes, at + 1);
            } else if (next < 0) {
                int length = Utf8.length(bytes, at);
                if (length == 0) {
                    throw MalformedJson.STOP;
                }
                at += length;
            } else if (next < ' ') {
                throw MalformedJson.STOP;
            } else {
                at++;
            }
        }
        throw MalformedJson.STOP;
    }

    /** The offset behind the escape whose letter is at {@code at}. */
    private static int escape(byte[] bytes, int at) {
        switch (at < bytes.length ? bytes[at] : 0) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
                return at + 1;
            }
            case 'u' -> {
                for (int digit = at + 1; digit <= at + 4; digit++) {
                    if (digit >= bytes.length || Character.digit(bytes[digit], 16) < 0) {
                        throw MalformedJson.STOP;
                    }
                }
                return at + 5;
            }
            default -> throw MalformedJson.STOP;
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
