package dev.contracts.simulator.fault;

/** Differences that no tolerance hides. */
final class ToleranceMargin {
    private ToleranceMargin() {}

    /** An amount of money that is plainly more than how such figures are rounded. */
    static double visible(double amount) {
        return Math.max(1, 1e-6 * Math.abs(amount));
    }
}
