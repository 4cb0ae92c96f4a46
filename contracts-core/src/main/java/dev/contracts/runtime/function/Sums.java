package dev.contracts.runtime.function;

import java.util.List;

/** {@code list.sum()}: exact for integers; for doubles Neumaier's compensated sum, from left to right. */
public final class Sums {
    private Sums() {}

    /** @throws RuleError when the sum leaves 64 bits */
    public static long sum(long[] values) {
        LongSum sum = new LongSum();
        for (long value : values) {
            sum.add(value);
        }
        return sum.value();
    }

    /** @throws RuleError when the sum is not finite */
    public static double sum(double[] values) {
        DoubleSum sum = new DoubleSum();
        for (double value : values) {
            sum.add(value);
        }
        return sum.value();
    }

    /** @throws RuleError when the sum leaves 64 bits */
    public static long sumLongs(List<Long> values) {
        LongSum sum = new LongSum();
        for (long value : values) {
            sum.add(value);
        }
        return sum.value();
    }

    /** @throws RuleError when the sum is not finite */
    public static double sumDoubles(List<Double> values) {
        DoubleSum sum = new DoubleSum();
        for (double value : values) {
            sum.add(value);
        }
        return sum.value();
    }
}
