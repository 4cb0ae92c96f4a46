package dev.contracts.runtime.json;

import dev.contracts.Limits;

/** The strict scan of a number: its grammar and its value in one pass. It holds what it found until the next scan. */
final class NumberScanner {
    /** More digits than these do not fit 64 bits. */
    private static final int DIGITS = 19;

    /** A mantissa up to which eight more digits fit. */
    private static final long ROOM_FOR_EIGHT = 10_000_000_000L;

    private static final long[] POWERS_OF_TEN = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000
    };

    private final byte[] bytes;
    private final Limits limits;
    private long mantissa;
    private int exponent;
    private int start;
    private int end;
    private boolean negative;
    private boolean whole;
    private boolean more;

    NumberScanner(byte[] bytes, Limits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    /** The offset behind the number. */
    int end() {
        return end;
    }

    /**
     * Scans the number whose first byte, a digit or a minus, is at {@code from}.
     *
     * @throws MalformedJson when it is no number, or more than the limits allow
     */
    void scan(int from) {
        start = from;
        negative = bytes[from] == '-';
        int first = negative ? from + 1 : from;
        mantissa = 0;
        exponent = 0;
        more = false;
        int at = digits(first, false);
        if (at == first || (bytes[first] == '0' && at > first + 1)) {
            throw MalformedJson.STOP;
        }
        byte next = byteAt(at);
        whole = true;
        if (next == '.') {
            whole = false;
            int fraction = at + 1;
            at = digits(fraction, true);
            if (at == fraction) {
                throw MalformedJson.STOP;
            }
            next = byteAt(at);
        }
        if (next == 'e' || next == 'E') {
            whole = false;
            at = exponent(at + 1);
        }
        if (at - from > limits.numberLength() || JsonNumbers.isPart(byteAt(at))) {
            throw MalformedJson.STOP;
        }
        end = at;
    }

    /** Takes up digits; what does not fit the mantissa only counts. */
    private int digits(int from, boolean fraction) {
        int at = from;
        long value = mantissa;
        while (at <= bytes.length - 8 && value <= ROOM_FOR_EIGHT) {
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
        while ((digit = byteAt(at) - '0') >= 0 && digit <= 9 && Long.compareUnsigned(value, FULL) < 0) {
            value = value * 10 + digit;
            at++;
        }
        exponent -= fraction ? at - from : 0;
        mantissa = value;
        return digit >= 0 && digit <= 9 ? rest(at, fraction) : at;
    }

    /** A mantissa from which on another digit might not fit. */
    private static final long FULL = 1_000_000_000_000_000_000L;

    private int rest(int from, boolean fraction) {
        int at = from;
        int digit;
        while ((digit = byteAt(at) - '0') >= 0 && digit <= 9) {
            more |= digit != 0;
            at++;
        }
        exponent += fraction ? 0 : at - from;
        return at;
    }

    private int exponent(int from) {
        byte sign = byteAt(from);
        int first = sign == '+' || sign == '-' ? from + 1 : from;
        int at = first;
        int value = 0;
        int digit;
        while ((digit = byteAt(at) - '0') >= 0 && digit <= 9) {
            value = Math.min(value * 10 + digit, 100_000_000);
            at++;
        }
        if (at == first || value > limits.exponent()) {
            throw MalformedJson.STOP;
        }
        exponent += sign == '-' ? -value : value;
        return at;
    }

    /** Whether the number is integral by value and fits 64 bits with a sign. */
    boolean isLong() {
        return isShort() || JsonNumbers.isLong(bytes, start, end);
    }

    /** The number as it is; only when {@link #isLong}. */
    long toLong() {
        if (isShort()) {
            return negative ? -mantissa : mantissa;
        }
        return JsonNumbers.toLong(bytes, start, end);
    }

    /** Whether it is written without point and exponent. */
    boolean isWhole() {
        return whole;
    }

    private boolean isShort() {
        return whole && exponent == 0 && end - start < DIGITS;
    }

    /** The nearest double; infinite when it is beyond their range. */
    double toDouble() {
        double value = Doubles.of(mantissa, exponent);
        if (more && value != Doubles.of(mantissa + 1, exponent)) {
            value = Double.NaN;
        }
        if (Double.isNaN(value)) {
            return Double.parseDouble(JsonNumbers.text(bytes, start, end));
        }
        return negative ? -value : value;
    }

    private byte byteAt(int at) {
        return at < bytes.length ? bytes[at] : 0;
    }
}
