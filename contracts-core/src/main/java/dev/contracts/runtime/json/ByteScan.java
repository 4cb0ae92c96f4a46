package dev.contracts.runtime.json;

/** The smallest steps through a JSON text: a byte, white space, a word. */
final class ByteScan {
    private ByteScan() {}

    /** Returns the byte at an offset; 0, which is legal nowhere, behind the end. */
    static byte at(byte[] bytes, int at) {
        return at < bytes.length ? bytes[at] : 0;
    }

    /** Returns the offset of the first byte at or behind another that is no white space. */
    static int space(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] <= ' ' && isSpace(bytes[at])) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(byte value) {
        return value == ' ' || value == '\n' || value == '\r' || value == '\t';
    }

    /**
     * Scans {@code true}, {@code false} or {@code null}.
     *
     * @return the offset behind it
     * @throws MalformedJson when the word at the offset is another one
     */
    static int word(byte[] bytes, int from, String word) {
        int end = from + word.length();
        for (int at = from; at < end; at++) {
            if (at(bytes, at) != word.charAt(at - from)) {
                throw new MalformedJson(JsonErrorKind.VALUE, from);
            }
        }
        if (isWordPart(at(bytes, end))) {
            throw new MalformedJson(JsonErrorKind.VALUE, from);
        }
        return end;
    }

    /** Returns whether a word may go on with this byte: an ASCII letter, a digit or an underscore. */
    static boolean isWordPart(byte value) {
        return (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z') || value == '_' || isDigit(value);
    }

    static boolean isDigit(byte value) {
        return value >= '0' && value <= '9';
    }
}
