package dev.contracts.runtime.json;

import java.math.BigInteger;

/**
 * The shortest decimal that is read back as a given double, by the method of Giulietti: three products of 128 bits tell the
 * double and the borders of the interval that is rounded to it, and four candidates are left. "The Schubfach way to render
 * doubles", 2021.
 *
 * <p>Of several decimals that are equally short it is the nearest; where one digit would do, the nearest of two digits.
 * That is what {@link Double#toString(double)} says since Java 19, and not always before.
 */
final class ShortestDecimal {
    /** The significand of the least double of each binary exponent. */
    private static final long LEADING = 1L << 52;
    /** The binary exponent of the least doubles. */
    private static final int LEAST = -1_074;
    /** A significand of theirs below this one has too few digits to tell two apart. */
    private static final long TINY = 3;

    private long digits;
    private int exponent;

    /** Returns the digits of the decimal that was found last, as a number that ten does not divide. */
    long digits() {
        return digits;
    }

    /** Returns the power of ten that they are multiplied by. */
    int exponent() {
        return exponent;
    }

    /** Finds the decimal of a double that is positive and finite. */
    void find(double value) {
        long bits = Double.doubleToRawLongBits(value);
        int biased = (int) (bits >>> 52);
        long significand = bits & (LEADING - 1);
        if (biased == 0) {
            if (significand < TINY) {
                find(10 * significand, LEAST, -1);
            } else {
                find(significand, LEAST, 0);
            }
            return;
        }
        significand |= LEADING;
        int binary = biased + LEAST - 1;
        if (binary < 0 && -binary < 53 && significand << (64 + binary) == 0) {
            found(significand >>> -binary, 0);
        } else {
            find(significand, binary, 0);
        }
    }

    /** Finds the shortest decimal of {@code significand * 2^binary * 10^shift}. */
    private void find(long significand, int binary, int shift) {
        long even = significand & 1;
        boolean regular = significand != LEADING || binary == LEAST;
        int decimal = regular ? log10OfPowerOf2(binary) : log10OfThreeQuartersOfPowerOf2(binary);
        int left = binary + log2OfPowerOf10(-decimal) + 2;
        long quarters = significand << 2;
        long value = Powers.times(-decimal, quarters << left);
        long low = Powers.times(-decimal, (quarters - (regular ? 2 : 1)) << left) + even;
        long high = Powers.times(-decimal, (quarters + 2) << left) - even;
        long floor = value >>> 2;
        if (floor >= 100) {
            long short1 = floor / 10 * 10;
            long short2 = short1 + 10;
            boolean fits1 = low <= short1 << 2;
            if (fits1 != (short2 << 2 <= high)) {
                found(fits1 ? short1 : short2, decimal + shift);
                return;
            }
        }
        boolean fits = low <= floor << 2;
        boolean nextFits = (floor + 1) << 2 <= high;
        if (fits == nextFits) {
            long fromMiddle = value - ((2 * floor + 1) << 1);
            fits = fromMiddle < 0 || (fromMiddle == 0 && (floor & 1) == 0);
        }
        found(fits ? floor : floor + 1, decimal + shift);
    }

    /** Moves the zeros at the end into the exponent. */
    private void found(long decimal, int power) {
        long stripped = decimal;
        int zeros = 0;
        while (stripped % 100_000_000 == 0) {
            stripped /= 100_000_000;
            zeros += 8;
        }
        // divisors that are constants become multiplications
        if (stripped % 10_000 == 0) {
            stripped /= 10_000;
            zeros += 4;
        }
        if (stripped % 100 == 0) {
            stripped /= 100;
            zeros += 2;
        }
        if (stripped % 10 == 0) {
            stripped /= 10;
            zeros++;
        }
        digits = stripped;
        exponent = power + zeros;
    }

    private static int log10OfPowerOf2(int power) {
        return (power * 1_262_611) >> 22;
    }

    private static int log10OfThreeQuartersOfPowerOf2(int power) {
        return (power * 1_262_611 - 524_031) >> 22;
    }

    private static int log2OfPowerOf10(int power) {
        return (power * 1_741_647) >> 19;
    }

    /** Powers of ten, made when the first double needs them. */
    private static final class Powers {
        private static final int LEAST_POWER = -292;
        private static final int GREATEST_POWER = 324;
        private static final int BITS = 126;
        private static final long LOW_63 = Long.MAX_VALUE;
        /** The leading 126 bits of each power, rounded up always: the upper 63 of them, then the lower. */
        private static final long[] LEADING_BITS = new long[2 * (GREATEST_POWER - LEAST_POWER + 1)];

        static {
            BigInteger power = BigInteger.ONE;
            for (int exponent = 0; exponent <= GREATEST_POWER; exponent++) {
                put(exponent, power.shiftLeft(BITS).shiftRight(power.bitLength()));
                if (exponent > 0 && -exponent >= LEAST_POWER) {
                    BigInteger reciprocal =
                            BigInteger.ONE.shiftLeft(power.bitLength() + BITS).divide(power);
                    put(-exponent, reciprocal.shiftRight(reciprocal.bitLength() - BITS));
                }
                power = power.multiply(BigInteger.TEN);
            }
        }

        private Powers() {}

        private static void put(int exponent, BigInteger floor) {
            BigInteger above = floor.add(BigInteger.ONE);
            int index = 2 * (exponent - LEAST_POWER);
            LEADING_BITS[index] = above.shiftRight(63).longValue();
            LEADING_BITS[index + 1] = above.longValue() & LOW_63;
        }

        /** Returns the upper bits of a product; the lowest of them is set when any bit below it was. */
        static long times(int exponent, long factor) {
            int index = 2 * (exponent - LEAST_POWER);
            long high = LEADING_BITS[index];
            long carried = Math.multiplyHigh(LEADING_BITS[index + 1], factor) + ((high * factor) >>> 1);
            long product = Math.multiplyHigh(high, factor) + (carried >>> 63);
            return product | (((carried & LOW_63) + LOW_63) >>> 63);
        }
    }
}
