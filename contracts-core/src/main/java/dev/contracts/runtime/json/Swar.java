package dev.contracts.runtime.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at once: questions to all of them that take a few operations. The first byte is the lowest. */
final class Swar {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHS = 0x8080_8080_8080_8080L;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final long SPACES = ' ' * ONES;
    private static final long LINE_FEEDS = '\n' * ONES;
    private static final long ZEROS = '0' * ONES;
    /** The bits that tell a brace from the bracket that opens or closes as it does. */
    private static final long BRACE_BITS = ('{' ^ '[') * ONES;
    /** The summand that lifts a byte above 9 to 0x80. */
    private static final long ABOVE_NINE = 0x76 * ONES;

    private Swar() {}

    /** Returns the eight bytes from an offset; all of them must be there. */
    static long at(byte[] bytes, int offset) {
        return (long) LONG.get(bytes, offset);
    }

    /**
     * Returns how many of the bytes come before the first that is a quote, a backslash, a control character or not ASCII; 8
     * when there is none.
     */
    static int plain(long word) {
        long quotes = word ^ QUOTES;
        long backslashes = word ^ BACKSLASHES;
        long special =
                ((quotes - ONES) & ~quotes) | ((backslashes - ONES) & ~backslashes) | ((word - SPACES) & ~word) | word;
        return Long.numberOfTrailingZeros(special & HIGHS) >>> 3;
    }

    /** Returns how many of the bytes come before the first line feed; 8 when there is none. */
    static int beforeLineFeed(long word) {
        long others = word ^ LINE_FEEDS;
        return Long.numberOfTrailingZeros((others - ONES) & ~others & HIGHS) >>> 3;
    }

    /** Returns the bytes from an offset to the end, fewer than eight, and spaces. */
    static long last(byte[] bytes, int offset) {
        long word = SPACES;
        for (int at = bytes.length - 1; at >= offset; at--) {
            word = (word << 8) | (bytes[at] & 0xFF);
        }
        return word;
    }

    /** Returns the high bits of the bytes that are an ASCII character. */
    static long same(long word, char ascii) {
        long other = word ^ (ascii * ONES);
        return ~(((other & ~HIGHS) + ~HIGHS) | other) & HIGHS;
    }

    /** Returns the high bits of the bytes that are a brace or a bracket. */
    static long brackets(long word) {
        long braces = word | BRACE_BITS;
        return same(braces, '{') | same(braces, '}');
    }

    /** Returns the high bits of the bytes within a character of UTF-8, all but its first. */
    static long continued(long word) {
        return word & ~(word << 1) & HIGHS;
    }

    /** Returns all high bits when the last byte has its own, else none. */
    static long spread(long word) {
        return (word >> 63) & HIGHS;
    }

    /** Returns how many of the bytes come before the first that is no digit; 8 when there is none. */
    static int countDigits(long word) {
        long values = word ^ ZEROS;
        return Long.numberOfTrailingZeros((values | (values + ABOVE_NINE)) & HIGHS) >>> 3;
    }

    /**
     * Returns the number that the first bytes make, which are digits.
     *
     * @param count from 1 to 8
     */
    static int digits(long word, int count) {
        return digits((word ^ ZEROS) << (64 - 8 * count));
    }

    /** Returns the number that eight digits make, each given by its value: pairs, then fours, then all. */
    private static int digits(long ones) {
        long pairs = ones * 10 + (ones >>> 8);
        long low = (pairs & 0x0000_00FF_0000_00FFL) * 0x000F_4240_0000_0064L;
        long high = ((pairs >>> 16) & 0x0000_00FF_0000_00FFL) * 0x0000_2710_0000_0001L;
        return (int) ((low + high) >>> 32);
    }
}
