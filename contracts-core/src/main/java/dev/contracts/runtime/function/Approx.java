package dev.contracts.runtime.function;

/** Equality of doubles that were computed, each by its own program and in its own order. */
public final class Approx {
    /** The tolerance when none is given, and the least relative one. */
    public static final double TOLERANCE = 1e-9;

    private Approx() {}

    /** {@code approx(a, b, 1e-9)}. */
    public static boolean approx(double a, double b) {
        return approx(a, b, TOLERANCE);
    }

    /**
     * Returns whether |a − b| <= max(tolerance, 1e-9 · max(|a|, |b|)).
     *
     * @throws RuleError when one of the three is not finite
     */
    public static boolean approx(double a, double b, double tolerance) {
        double margin = margin(a, b, tolerance);
        double distance = Math.abs(a - b);
        if (Double.isFinite(distance) && Double.isFinite(margin)) {
            return distance <= margin;
        }
        finite(a);
        finite(b);
        finite(tolerance);
        return false; // both are finite and of opposite signs, further apart than a double can tell
    }

    /** Returns how far apart the two may be: the tolerance, or 1e-9 of the greater one where that is more. */
    public static double margin(double a, double b, double tolerance) {
        return Math.max(tolerance, TOLERANCE * Math.max(Math.abs(a), Math.abs(b)));
    }

    /** The argument. @throws RuleError when it is infinite or no number */
    static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new RuleError("not finite: " + value);
        }
        return value;
    }
}
