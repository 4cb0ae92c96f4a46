package dev.contracts.runtime.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/** Scans numbers strictly: grammar and value in one pass. It holds what it found until the next scan. */
final class NumberScanner {
    /** More digits than these do not fit 64 bits. */
    private static final int DIGITS = 19;

    /** A mantissa up to which eight more digits fit. */
    private static final long ROOM_FOR_EIGHT = 10_000_000_000L;

    /** A mantissa from which on another digit might not fit. */
    private static final long FULL = 1_000_000_000_000_000_000L;

    /** An exponent beyond which every number but zero is too large or too small for a double. */
    private static final long FAR = 1_000_000_000L;

    private static final BigDecimal MIN_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal MAX_LONG = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final long[] POWERS_OF_TEN = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000
    };

    private final byte[] bytes;
    private final int longest;
    private final int largestExponent;
    /** The leading digits, unsigned. */
    private long mantissa;

    private int exponent;
    private int start;
    private int end;
    private boolean negative;
    private boolean whole;
    /** True when a digit that is not zero did not fit the mantissa. */
    private boolean more;

    /**
     * @param longest characters of a number
     * @param largestExponent absolute value of a written exponent
     */
    NumberScanner(byte[] bytes, int longest, int largestExponent) {
        this.bytes = bytes;
        this.longest = longest;
        this.largestExponent = largestExponent;
    }

    /** Returns the offset behind the number. */
    int end() {
        return end;
    }

    /**
     * Scans the number whose first byte, a digit or a minus, is at {@code from}.
     *
     * @return the offset behind it
     * @throws MalformedJson when it is not a number, or exceeds the limits
     */
    int scan(int from) {
        start = from;
        negative = bytes[from] == '-';
        int first = negative ? from + 1 : from;
        mantissa = 0;
        exponent = 0;
        more = false;
        int at = digits(first, false);
        if (at == first) {
            throw new MalformedJson(JsonErrorKind.DIGIT, from, at);
        }
        if (bytes[first] == '0' && at > first + 1) {
            throw new MalformedJson(JsonErrorKind.LEADING_ZERO, from, first);
        }
        byte next = ByteScan.at(bytes, at);
        whole = true;
        if (next == '.') {
            whole = false;
            int fraction = at + 1;
            at = digits(fraction, true);
            if (at == fraction) {
                throw new MalformedJson(JsonErrorKind.FRACTION, from, at);
            }
            next = ByteScan.at(bytes, at);
        }
        if (next == 'e' || next == 'E') {
            whole = false;
            at = exponent(at + 1);
        }
        if (at - from > longest) {
            throw new MalformedJson(JsonErrorKind.NUMBER_LENGTH, from, at);
        }
        end = at;
        return at;
    }

    /** Takes up digits; what does not fit the mantissa only counts. */
    private int digits(int from, boolean fraction) {
        int at = from;
        long value = mantissa;
        while (at <= bytes.length - 8 && Long.compareUnsigned(value, ROOM_FOR_EIGHT) <= 0) {
            long word = Swar.at(bytes, at);
            int count = Swar.countDigits(word);
            if (count > 0) {
                value = value * POWERS_OF_TEN[count] + Swar.digits(word, count);
                at += count;
            }
            if (count < 8) {
                exponent -= fraction ? at - from : 0;
                mantissa = value;
                return at;
            }
        }
        int digit;
        while ((digit = ByteScan.at(bytes, at) - '0') >= 0 && digit <= 9 && Long.compareUnsigned(value, FULL) < 0) {
            value = value * 10 + digit;
            at++;
        }
        exponent -= fraction ? at - from : 0;
        mantissa = value;
        return digit >= 0 && digit <= 9 ? rest(at, fraction) : at;
    }

    private int rest(int from, boolean fraction) {
        int at = from;
        int digit;
        while ((digit = ByteScan.at(bytes, at) - '0') >= 0 && digit <= 9) {
            more |= digit != 0;
            at++;
        }
        exponent += fraction ? 0 : at - from;
        return at;
    }

    private int exponent(int from) {
        byte sign = ByteScan.at(bytes, from);
        int first = sign == '+' || sign == '-' ? from + 1 : from;
        int at = first;
        long value = 0;
        int digit;
        while ((digit = ByteScan.at(bytes, at) - '0') >= 0 && digit <= 9) {
            value = value > largestExponent ? value : value * 10 + digit;
            at++;
        }
        if (at == first) {
            throw new MalformedJson(JsonErrorKind.EXPONENT_DIGIT, start, at);
        }
        if (value > largestExponent) {
            throw new MalformedJson(JsonErrorKind.EXPONENT, start, at);
        }
        int size = (int) Math.min(value, FAR);
        exponent += sign == '-' ? -size : size;
        return at;
    }

    /** Returns whether the number is integral by value (5.0 and 1e2 are) and fits 64 bits with a sign. */
    boolean isLong() {
        if (isShort()) {
            return true;
        }
        BigDecimal exact = toDecimal();
        return isIntegral(exact) && exact.compareTo(MIN_LONG) >= 0 && exact.compareTo(MAX_LONG) <= 0;
    }

    /** Returns whether the number is integral by value, whatever its size. */
    boolean isInteger() {
        return whole || isIntegral(toDecimal());
    }

    private static boolean isIntegral(BigDecimal exact) {
        return exact.signum() == 0
                || exact.scale() <= 0
                || exact.stripTrailingZeros().scale() <= 0;
    }

    /**
     * Returns the number as an integer.
     *
     * @throws ArithmeticException unless {@link #isLong}
     */
    long toLong() {
        if (isShort()) {
            return negative ? -mantissa : mantissa;
        }
        BigDecimal exact = toDecimal();
        if (exact.signum() == 0) {
            return 0;
        }
        if (exact.compareTo(MIN_LONG) < 0 || exact.compareTo(MAX_LONG) > 0) {
            throw new ArithmeticException("more than 64 bits: " + text());
        }
        return exact.setScale(0, RoundingMode.UNNECESSARY).longValueExact();
    }

    /** Returns whether the number is written without point and exponent. */
    boolean isWhole() {
        return whole;
    }

    private boolean isShort() {
        return whole && exponent == 0 && end - start < DIGITS;
    }

    /** Returns the nearest double; infinite when the number is beyond their range. */
    double toDouble() {
        double value = Doubles.of(mantissa, exponent);
        if (more && value != Doubles.of(mantissa + 1, exponent)) {
            value = Double.NaN;
        }
        if (Double.isNaN(value)) {
            return Double.parseDouble(text());
        }
        return negative ? -value : value;
    }

    /** Returns the number exactly. */
    BigDecimal toDecimal() {
        return new BigDecimal(text());
    }

    /** Returns the number of a generic tree, see {@link JsonTrees}. */
    Number toNumber() {
        if (whole && isLong()) {
            return toLong();
        }
        double nearest = toDouble();
        BigDecimal exact = toDecimal();
        boolean lossless = Double.isFinite(nearest) && new BigDecimal(Decimals.shortest(nearest)).compareTo(exact) == 0;
        return lossless ? (Number) nearest : exact;
    }

    private String text() {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }
}
