package dev.contracts.runtime.function;

/** An integer beside a double: compared by value, exactly, as if neither were rounded. */
public final class Numbers {
    private static final double TWO_TO_63 = 0x1p63;

    private Numbers() {}

    /** Like {@link Long#compare}; 0 when {@code b} is no number. */
    public static int compare(long a, double b) {
        if (b >= TWO_TO_63) {
            return -1;
        }
        if (b < -TWO_TO_63) {
            return 1;
        }
        if (Double.isNaN(b)) {
            return 0;
        }
        long whole = (long) b;
        return a != whole ? Long.compare(a, whole) : Double.compare(0.0, b - whole + 0.0);
    }

    public static boolean equal(long a, double b) {
        return !Double.isNaN(b) && compare(a, b) == 0;
    }

    /** Two longs, two doubles or one of each; 0 when one of them is no number, and for two zeros of either sign. */
    static int compareBoxed(Number a, Number b) {
        if (a instanceof Double left) {
            double x = left;
            return b instanceof Double right ? compareDoubles(x, right) : -compare(b.longValue(), x);
        }
        return b instanceof Double right
                ? compare(a.longValue(), right.doubleValue())
                : Long.compare(a.longValue(), b.longValue());
    }

    private static int compareDoubles(double a, double b) {
        return a < b ? -1 : a > b ? 1 : 0;
    }
}
