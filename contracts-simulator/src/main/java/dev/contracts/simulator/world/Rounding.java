package dev.contracts.simulator.world;

/** Figures as a producer writes them. */
final class Rounding {
    private Rounding() {}

    /** An amount of money. */
    static double cents(double value) {
        return to(value, 100);
    }

    /** A weight or a percentage: four decimals. */
    static double four(double value) {
        return to(value, 10_000);
    }

    /** Six decimals. */
    static double six(double value) {
        return to(value, 1_000_000);
    }

    /** A percentage that a contract admits: from -100 to 100, four decimals. */
    static double percent(double value) {
        return four(Math.max(-100, Math.min(100, value)));
    }

    /** Never a negative zero. */
    private static double to(double value, double scale) {
        return Math.rint(value * scale) / scale + 0.0;
    }
}
