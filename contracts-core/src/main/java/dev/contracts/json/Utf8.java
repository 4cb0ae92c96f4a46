package dev.contracts.json;

/** Questions about the bytes of a text in UTF-8 which the gate has accepted. */
final class Utf8 {
    private Utf8() {}

    /** Whether the text begins with a byte order mark. */
    static boolean hasMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /** The offset of the first quote or backslash at or after {@code from}. */
    static int plainEnd(byte[] bytes, int from) {
        int at = from;
        while (bytes[at] != '"' && bytes[at] != '\\') {
            at++;
        }
        return at;
    }

    /** The offset of the quote that closes the string of which {@code from} is inside, not in the middle of an escape. */
    static int stringEnd(byte[] bytes, int from) {
        int at = from;
        while (bytes[at] != '"') {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        return at;
    }
}
