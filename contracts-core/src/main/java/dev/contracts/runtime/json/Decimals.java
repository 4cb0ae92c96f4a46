package dev.contracts.runtime.json;

import java.nio.charset.StandardCharsets;

/** Doubles as text, the same on every JDK: {@code 0.1}, {@code 100.0}, {@code 1.0E23}. */
final class Decimals {
    /** The number of bytes that the longest double takes: {@code -2.2250738585072014E-308} and two to spare. */
    static final int LONGEST = 26;

    private static final int LEAST_PLAIN = -3;
    private static final int MOST_PLAIN = 7;

    private final ShortestDecimal shortest = new ShortestDecimal();

    /**
     * Returns the shortest decimal that is read back as the same double, with a point or an exponent.
     *
     * @param value finite
     */
    static String shortest(double value) {
        byte[] bytes = new byte[LONGEST];
        int end = new Decimals().write(value, bytes, 0);
        return new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
    }

    /** Writes what {@link #shortest} says; gives the offset behind it. */
    int write(double value, byte[] bytes, int from) {
        int at = from;
        if (Double.doubleToRawLongBits(value) < 0) {
            bytes[at++] = '-';
        }
        double size = Math.abs(value);
        if (size == 0) {
            return zeros(1, bytes, point(bytes, zeros(1, bytes, at)));
        }
        shortest.find(size);
        long digits = shortest.digits();
        int count = Digits.count(digits);
        int exponent = shortest.exponent() + count - 1;
        return exponent < LEAST_PLAIN || exponent >= MOST_PLAIN
                ? scientific(digits, count, exponent, bytes, at)
                : plain(digits, count, exponent, bytes, at);
    }

    private static int plain(long digits, int count, int exponent, byte[] bytes, int at) {
        if (exponent < 0) {
            int first = zeros(-exponent - 1, bytes, point(bytes, zeros(1, bytes, at)));
            Digits.write(digits, count, bytes, first);
            return first + count;
        }
        int whole = exponent + 1;
        if (count <= whole) {
            Digits.write(digits, count, bytes, at);
            return zeros(1, bytes, point(bytes, zeros(whole - count, bytes, at + count)));
        }
        return pointed(digits, count, whole, bytes, at);
    }

    private static int scientific(long digits, int count, int exponent, byte[] bytes, int at) {
        int end;
        if (count == 1) {
            Digits.write(digits, 1, bytes, at);
            end = zeros(1, bytes, point(bytes, at + 1));
        } else {
            end = pointed(digits, count, 1, bytes, at);
        }
        bytes[end] = 'E';
        return Digits.write(exponent, bytes, end + 1);
    }

    /** Writes digits with a point behind some of them. */
    private static int pointed(long digits, int count, int whole, byte[] bytes, int at) {
        Digits.write(digits, count, bytes, at + 1);
        for (int digit = at; digit < at + whole; digit++) {
            bytes[digit] = bytes[digit + 1];
        }
        bytes[at + whole] = '.';
        return at + count + 1;
    }

    private static int point(byte[] bytes, int at) {
        bytes[at] = '.';
        return at + 1;
    }

    private static int zeros(int count, byte[] bytes, int from) {
        for (int at = from; at < from + count; at++) {
            bytes[at] = '0';
        }
        return from + count;
    }
}
