package dev.contracts.runtime.json;

/** Tells what the bytes of a text in UTF-8 are. */
public final class Utf8 {
    private Utf8() {}

    /** Returns whether the text begins with a byte order mark. */
    public static boolean hasMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /**
     * Returns how many bytes the character at an offset takes, by Unicode's table of well-formed sequences: no overlong
     * form, no surrogate, nothing above U+10FFFF. 0 when there is no character.
     */
    static int length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (at + length > bytes.length) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > most) {
            return 0;
        }
        for (int index = 2; index < length; index++) {
            if ((bytes[at + index] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
