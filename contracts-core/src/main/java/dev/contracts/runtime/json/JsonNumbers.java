package dev.contracts.runtime.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/** What a JSON number means. The gate bounds its length and its exponent, so that exact arithmetic stays cheap. */
final class JsonNumbers {
    private static final BigDecimal MIN_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal MAX_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

    private JsonNumbers() {}

    /** The offset behind the number that starts at {@code start}. */
    static int end(byte[] bytes, int start) {
        int at = start;
        while (at < bytes.length && isPart(bytes[at])) {
            at++;
        }
        return at;
    }

    /** Whether a number may go on with this byte; nothing else that may follow one is such a byte. */
    static boolean isPart(byte value) {
        return (value >= '0' && value <= '9')
                || value == '.'
                || value == '-'
                || value == 'e'
                || value == 'E'
                || value == '+';
    }

    static boolean isLong(byte[] bytes, int start, int end) {
        if (end - start <= 18 && isWritten(bytes, start, end)) {
            return true;
        }
        BigDecimal exact = toDecimal(bytes, start, end);
        return isIntegral(exact) && exact.compareTo(MIN_LONG) >= 0 && exact.compareTo(MAX_LONG) <= 0;
    }

    /** Whether nothing but digits and a sign is there. */
    private static boolean isWritten(byte[] bytes, int start, int end) {
        for (int at = bytes[start] == '-' ? start + 1 : start; at < end; at++) {
            if (bytes[at] < '0' || bytes[at] > '9') {
                return false;
            }
        }
        return true;
    }

    static boolean isIntegral(BigDecimal exact) {
        return exact.signum() == 0
                || exact.scale() <= 0
                || exact.stripTrailingZeros().scale() <= 0;
    }

    static boolean isFinite(byte[] bytes, int start, int end) {
        return Double.isFinite(toDouble(bytes, start, end));
    }

    static long toLong(byte[] bytes, int start, int end) {
        if (end - start <= 18 && isWritten(bytes, start, end)) {
            boolean negative = bytes[start] == '-';
            long value = 0;
            for (int at = negative ? start + 1 : start; at < end; at++) {
                value = value * 10 + (bytes[at] - '0');
            }
            return negative ? -value : value;
        }
        BigDecimal exact = toDecimal(bytes, start, end);
        if (exact.signum() == 0) {
            return 0;
        }
        if (exact.compareTo(MIN_LONG) < 0 || exact.compareTo(MAX_LONG) > 0) {
            throw new ArithmeticException("more than 64 bits: " + text(bytes, start, end));
        }
        return exact.setScale(0, RoundingMode.UNNECESSARY).longValueExact();
    }

    static double toDouble(byte[] bytes, int start, int end) {
        return Double.parseDouble(text(bytes, start, end));
    }

    static BigDecimal toDecimal(byte[] bytes, int start, int end) {
        return new BigDecimal(text(bytes, start, end));
    }

    /** The number of a generic tree, see {@link JsonTrees}. */
    static Number toNumber(byte[] bytes, int start, int end) {
        if (isWritten(bytes, start, end) && isLong(bytes, start, end)) {
            return toLong(bytes, start, end);
        }
        double nearest = toDouble(bytes, start, end);
        BigDecimal exact = toDecimal(bytes, start, end);
        boolean lossless = Double.isFinite(nearest) && new BigDecimal(Decimals.shortest(nearest)).compareTo(exact) == 0;
        return lossless ? (Number) nearest : exact;
    }

    static String text(byte[] bytes, int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }
}
