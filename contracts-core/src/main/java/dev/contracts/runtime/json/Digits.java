package dev.contracts.runtime.json;

import java.nio.charset.StandardCharsets;

/** Integers as decimal digits, written into bytes that have the room. */
final class Digits {
    /** The number of bytes that the longest long takes. */
    static final int LONGEST = 20;

    private static final byte[] LEAST = Long.toString(Long.MIN_VALUE).getBytes(StandardCharsets.ISO_8859_1);
    private static final long[] POWERS = new long[19];
    /** The digits of 00, 01 … 99. */
    private static final byte[] PAIRS = new byte[200];

    static {
        long power = 1;
        for (int exponent = 0; exponent < POWERS.length; exponent++) {
            POWERS[exponent] = power;
            power *= 10;
        }
        for (int pair = 0; pair < 100; pair++) {
            PAIRS[2 * pair] = (byte) ('0' + pair / 10);
            PAIRS[2 * pair + 1] = (byte) ('0' + pair % 10);
        }
    }

    private Digits() {}

    /** Returns how many digits a number has that is not negative. */
    static int count(long value) {
        int bits = 64 - Long.numberOfLeadingZeros(value | 1);
        int most = ((bits * 1_233) >> 12) + 1;
        return most > 1 && value < POWERS[most - 1] ? most - 1 : most;
    }

    /** Writes a number with its sign; gives the offset behind it. */
    static int write(long value, byte[] bytes, int at) {
        if (value >= 0) {
            int count = count(value);
            write(value, count, bytes, at);
            return at + count;
        }
        if (value == Long.MIN_VALUE) {
            System.arraycopy(LEAST, 0, bytes, at, LEAST.length);
            return at + LEAST.length;
        }
        bytes[at] = '-';
        return write(-value, bytes, at + 1);
    }

    /**
     * Writes a number that is not negative and has no more digits than {@code count}, with zeros in front where it has
     * fewer.
     */
    static void write(long value, int count, byte[] bytes, int at) {
        long high = value;
        int end = at + count;
        while (high > Integer.MAX_VALUE) {
            long hundredMillions = high / 100_000_000;
            int low = (int) (high - hundredMillions * 100_000_000);
            end -= 8;
            eight(low, bytes, end);
            high = hundredMillions;
        }
        int rest = (int) high;
        while (end - at >= 2) {
            int hundreds = rest / 100;
            end -= 2;
            pair(rest - hundreds * 100, bytes, end);
            rest = hundreds;
        }
        if (end > at) {
            bytes[at] = (byte) ('0' + rest % 10);
        }
    }

    private static void eight(int value, byte[] bytes, int at) {
        int high = value / 10_000;
        int low = value - high * 10_000;
        pair(high / 100, bytes, at);
        pair(high % 100, bytes, at + 2);
        pair(low / 100, bytes, at + 4);
        pair(low % 100, bytes, at + 6);
    }

    /** Writes two digits. */
    static void pair(int value, byte[] bytes, int at) {
        bytes[at] = PAIRS[2 * value];
        bytes[at + 1] = PAIRS[2 * value + 1];
    }
}
