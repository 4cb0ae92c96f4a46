package dev.contracts.runtime.function;

/** Arithmetic in which nothing overflows in silence: 64 bit integers, and doubles that are finite. */
public final class Arithmetic {
    private static final double TWO_TO_63 = 0x1p63;

    private Arithmetic() {}

    /** @throws RuleError on overflow */
    public static long add(long a, long b) {
        long sum = a + b;
        if (((a ^ sum) & (b ^ sum)) < 0) {
            throw overflow();
        }
        return sum;
    }

    /** @throws RuleError on overflow */
    public static long subtract(long a, long b) {
        long difference = a - b;
        if (((a ^ b) & (a ^ difference)) < 0) {
            throw overflow();
        }
        return difference;
    }

    /** @throws RuleError on overflow */
    public static long multiply(long a, long b) {
        long low = a * b;
        long high = Math.multiplyHigh(a, b);
        if (high != low >> 63) {
            throw overflow();
        }
        return low;
    }

    /** Towards zero. @throws RuleError on overflow, or when {@code b} is zero */
    public static long divide(long a, long b) {
        if (b == 0) {
            throw new RuleError("division by zero");
        }
        if (a == Long.MIN_VALUE && b == -1) {
            throw overflow();
        }
        return a / b;
    }

    /** The remainder, with the sign of {@code a}. @throws RuleError when {@code b} is zero */
    public static long modulo(long a, long b) {
        if (b == 0) {
            throw new RuleError("division by zero");
        }
        return a % b;
    }

    /** @throws RuleError on overflow */
    public static long negate(long a) {
        if (a == Long.MIN_VALUE) {
            throw overflow();
        }
        return -a;
    }

    /** @throws RuleError on overflow */
    public static long abs(long a) {
        return a < 0 ? negate(a) : a;
    }

    /** The integer part. @throws RuleError when it does not fit in 64 bits, or is no number */
    public static long toLong(double a) {
        if (a >= -TWO_TO_63 && a < TWO_TO_63) {
            return (long) a;
        }
        throw Double.isNaN(a) ? new RuleError("not finite: NaN") : overflow();
    }

    /** A double that was computed. @throws RuleError when it is infinite or no number */
    public static double finite(double a) {
        return Approx.finite(a);
    }

    static RuleError overflow() {
        return new RuleError("integer overflow");
    }
}
