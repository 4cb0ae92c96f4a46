package dev.contracts.runtime.function;

/** Neumaier's compensated sum of doubles, in the order in which they are added. */
public final class DoubleSum {
    private double sum;
    private double lost;

    /** Begins at zero. */
    public DoubleSum() {}

    public void add(double value) {
        double next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
        sum = next;
    }

    /** @throws RuleError when it is not finite */
    public double value() {
        return Approx.finite(Approx.finite(sum) + lost);
    }
}
