package dev.contracts.runtime.json;

import java.math.BigInteger;

/**
 * The double that is nearest to a decimal, by the method of Eisel and Lemire: one or two multiplications of 64 bits where
 * exact arithmetic would need a thousand. "Number Parsing at a Gigabyte per Second", Software: Practice and Experience 51
 * (8), 2021.
 */
final class Doubles {
    /** Powers of ten that a double holds exactly. */
    private static final double[] EXACT_POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private static final int EXACT = EXACT_POWERS.length - 1;
    private static final long EXACT_MANTISSA = 1L << 53;
    private static final int LEAST = -342;
    private static final int MOST = 308;
    /** Most numbers need no greater power of ten; a table that ends here is made in no time. */
    private static final int NEAR = 30;

    private Doubles() {}

    /**
     * Returns the double nearest to {@code mantissa * 10^exponent}, ties to even.
     *
     * @param mantissa unsigned
     * @return NaN when it takes exact arithmetic to tell: below the normal doubles
     */
    static double of(long mantissa, int exponent) {
        if (mantissa >= 0 && mantissa <= EXACT_MANTISSA && exponent >= -EXACT && exponent <= EXACT) {
            return exponent < 0 ? mantissa / EXACT_POWERS[-exponent] : mantissa * EXACT_POWERS[exponent];
        }
        if (mantissa == 0 || exponent < LEAST) {
            return mantissa == 0 || exponent < LEAST - 20 ? 0 : Double.NaN;
        }
        return exponent > MOST ? Double.POSITIVE_INFINITY : nearest(mantissa, exponent);
    }

    private static double nearest(long mantissa, int exponent) {
        int zeros = Long.numberOfLeadingZeros(mantissa);
        long normal = mantissa << zeros;
        boolean near = Math.abs(exponent) <= NEAR;
        long[] powers = near ? NearPowers.OF_FIVE : Powers.OF_FIVE;
        int index = 2 * (exponent + (near ? NEAR : -LEAST));
        long power = powers[index];
        long high = multiplyHigh(normal, power);
        long low = normal * power;
        if ((high & 0x1FF) == 0x1FF) {
            long more = multiplyHigh(normal, powers[index + 1]);
            low += more;
            high += Long.compareUnsigned(low, more) < 0 ? 1 : 0;
        }
        int top = (int) (high >>> 63);
        int shift = top + 9;
        long bits = high >>> shift;
        int binary = ((217_706 * exponent) >> 16) + 63 + top - zeros + 1_023;
        if (binary <= 0) {
            return Double.NaN;
        }
        boolean mayBeHalf = Long.compareUnsigned(low, 1) <= 0 && exponent >= -4 && exponent <= 23;
        if (mayBeHalf && (bits & 3) == 1 && (bits << shift) == high) {
            bits &= ~1L;
        }
        bits = (bits + (bits & 1)) >>> 1;
        if (bits >= 1L << 53) {
            bits = 1L << 52;
            binary++;
        }
        if (binary >= 0x7FF) {
            return Double.POSITIVE_INFINITY;
        }
        return Double.longBitsToDouble((bits & ~(1L << 52)) | ((long) binary << 52));
    }

    /**
     * Returns the upper half of the product of two unsigned numbers; {@code Math.unsignedMultiplyHigh} came with Java 18.
     */
    private static long multiplyHigh(long a, long b) {
        return Math.multiplyHigh(a, b) + ((a >> 63) & b) + ((b >> 63) & a);
    }

    /** Made when the first number needs them. */
    private static final class NearPowers {
        static final long[] OF_FIVE = powers(-NEAR, NEAR);

        private NearPowers() {}
    }

    /** Made when the first number needs them, which few do: it takes longer than a small payload. */
    private static final class Powers {
        static final long[] OF_FIVE = powers(LEAST, MOST);

        private Powers() {}
    }

    /**
     * Returns for each exponent the leading 128 bits of that power of five, the upper 64 first; of a reciprocal, as far
     * as 5^-27, rounded up.
     */
    static long[] powers(int least, int most) {
        long[] powers = new long[2 * (most - least + 1)];
        BigInteger five = BigInteger.valueOf(5);
        BigInteger power = BigInteger.ONE;
        for (int exponent = 0; exponent <= Math.max(-least, most); exponent++) {
            if (exponent <= most) {
                put(powers, exponent - least, power);
            }
            if (exponent > 0 && -exponent >= least) {
                int shift = exponent <= 27 ? power.bitLength() + 127 : 2 * power.bitLength() + 128;
                put(
                        powers,
                        -exponent - least,
                        BigInteger.ONE.shiftLeft(shift).divide(power).add(BigInteger.ONE));
            }
            power = power.multiply(five);
        }
        return powers;
    }

    private static void put(long[] powers, int index, BigInteger value) {
        BigInteger leading = value.shiftLeft(128 - value.bitLength());
        powers[2 * index] = leading.shiftRight(64).longValue();
        powers[2 * index + 1] = leading.longValue();
    }
}
