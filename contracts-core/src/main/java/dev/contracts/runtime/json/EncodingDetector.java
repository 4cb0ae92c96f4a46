package dev.contracts.runtime.json;

import org.jspecify.annotations.Nullable;

/** Payloads in another encoding than UTF-8, or compressed, recognized so that the message can name it. */
final class EncodingDetector {
    private EncodingDetector() {}

    /** Returns whether the payload begins with two byte order marks. */
    static boolean hasTwoMarks(byte[] bytes) {
        return starts(bytes, 0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF);
    }

    /**
     * Returns the encoding of a payload that begins as UTF-16 or UTF-32 does, with or without a byte order mark; null for
     * any other. A JSON text begins with an ASCII character, so that the zeros of the first four bytes tell.
     */
    static @Nullable String otherThanUtf8(byte[] bytes) {
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

    /** Returns the program's name for how a payload is compressed; null when it does not begin as such files do. */
    static @Nullable String compression(byte[] bytes) {
        if (starts(bytes, 0x1F, 0x8B)) {
            return "gzip";
        }
        return starts(bytes, 0x28, 0xB5, 0x2F, 0xFD) ? "zstd" : null;
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
