package dev.contracts.runtime.function;

/** The exact sum of integers. */
public final class LongSum {
    private long sum;
    private boolean overflow;

    /** Begins at zero. */
    public LongSum() {}

    public void add(long value) {
        long next = sum + value;
        overflow |= ((sum ^ next) & (value ^ next)) < 0;
        sum = next;
    }

    /** @throws RuleError when the sum left 64 bits, be it only on the way */
    public long value() {
        if (overflow) {
            throw Arithmetic.overflow();
        }
        return sum;
    }
}
