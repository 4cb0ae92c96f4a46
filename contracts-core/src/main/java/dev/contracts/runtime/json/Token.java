package dev.contracts.runtime.json;

import java.util.Arrays;

/**
 * Bytes that are expected somewhere: telling whether they are there takes a comparison of two words, if they are not many.
 */
final class Token {
    private final byte[] bytes;
    private final int length;
    private final int reach;
    private final long first;
    private final long mask;
    private final long last;

    Token(byte[] bytes) {
        byte[] padded = Arrays.copyOf(bytes, Math.max(8, bytes.length));
        this.bytes = bytes;
        this.length = bytes.length;
        this.reach = padded.length;
        this.first = Swar.at(padded, 0);
        this.mask = length >= 8 ? -1L : (1L << (8 * length)) - 1;
        this.last = Swar.at(padded, reach - 8);
    }

    int length() {
        return length;
    }

    boolean isAt(byte[] text, int offset) {
        if (offset + reach > text.length) {
            return offset + length <= text.length && Arrays.equals(bytes, 0, length, text, offset, offset + length);
        }
        if ((Swar.at(text, offset) & mask) != first) {
            return false;
        }
        if (length <= 8) {
            return true;
        }
        for (int at = 8; at < length - 8; at += 8) {
            if (Swar.at(text, offset + at) != Swar.at(bytes, at)) {
                return false;
            }
        }
        return Swar.at(text, offset + length - 8) == last;
    }
}
