package dev.contracts.runtime.json;

import org.jspecify.annotations.Nullable;

/** Payloads in another encoding than UTF-8, recognized so that the message can name it. */
final class EncodingDetector {
    private EncodingDetector() {}

    /** Stops at a payload that begins as UTF-16 or UTF-32 does, with or without a byte order mark, and at two marks. */
    static void requireUtf8(byte[] bytes, GateTrail trail) {
        String other = other(bytes);
        if (other != null) {
            throw trail.stop("json.encoding", 0, "the payload is in " + other + "; JSON is exchanged in UTF-8");
        }
        if (Utf8.hasMark(bytes)
                && bytes.length >= 6
                && bytes[3] == bytes[0]
                && bytes[4] == bytes[1]
                && bytes[5] == bytes[2]) {
            throw trail.stop("json.encoding", 3, "a second byte order mark");
        }
    }

    /** What is said of bytes that are no character. */
    static GateStop notUtf8(byte[] bytes, int at, GateTrail trail) {
        int value = bytes[at] & 0xFF;
        String latin = value >= 0xC0 ? "; in Latin-1 it would be " + (char) value : "";
        return trail.stop(
                "json.encoding", at, String.format("the byte 0x%02X at offset %d is not UTF-8%s", value, at, latin));
    }

    /** A JSON text begins with an ASCII character, so that the zeros of the first four bytes tell. */
    private static @Nullable String other(byte[] bytes) {
        int zeros = 0;
        for (int at = 0; at < 4; at++) {
            zeros = (zeros << 1) | (at < bytes.length && bytes[at] == 0 ? 1 : 0);
        }
        boolean big = starts(bytes, 0xFE, 0xFF);
        boolean little = starts(bytes, 0xFF, 0xFE);
        if (bytes.length % 4 == 0 && bytes.length > 0) {
            if (zeros == 0b1110 || (zeros == 0b1100 && starts(bytes, 0, 0, 0xFE, 0xFF))) {
                return "UTF-32BE";
            }
            if (zeros == 0b0111 || (zeros == 0b0011 && little)) {
                return "UTF-32LE";
            }
        }
        if (big || (bytes.length % 2 == 0 && (zeros == 0b1010 || (zeros == 0b1000 && bytes.length == 2)))) {
            return "UTF-16BE";
        }
        boolean evenZeros = zeros == 0b0101 || (zeros == 0b0100 && bytes.length == 2);
        return little || (bytes.length % 2 == 0 && evenZeros) ? "UTF-16LE" : null;
    }

    private static boolean starts(byte[] bytes, int... values) {
        for (int at = 0; at < values.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != values[at]) {
                return false;
            }
        }
        return true;
    }
}
