package dev.contracts.runtime;

import java.util.List;

/** {@code list.sum()}: exact for integers; for doubles Neumaier's compensated sum, from left to right. */
public final class Sums {
    private Sums() {}

    /** @throws RuleError when the sum leaves 64 bits */
    public static long sum(long[] values) {
        long sum = 0;
        for (long value : values) {
            sum = Arithmetic.add(sum, value);
        }
        return sum;
    }

    /** @throws RuleError when the sum is not finite */
    public static double sum(double[] values) {
        double sum = 0;
        double lost = 0;
        for (double value : values) {
            double next = sum + value;
            lost += lost(sum, value, next);
            sum = next;
        }
        return Approx.finite(Approx.finite(sum) + lost);
    }

    /** @throws RuleError when the sum leaves 64 bits */
    public static long sumLongs(List<Long> values) {
        long sum = 0;
        for (long value : values) {
            sum = Arithmetic.add(sum, value);
        }
        return sum;
    }

    /** @throws RuleError when the sum is not finite */
    public static double sumDoubles(List<Double> values) {
        double sum = 0;
        double lost = 0;
        for (double value : values) {
            double next = sum + value;
            lost += lost(sum, value, next);
            sum = next;
        }
        return Approx.finite(Approx.finite(sum) + lost);
    }

    /** The low-order part that the addition dropped. */
    private static double lost(double sum, double value, double next) {
        return Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    }
}
