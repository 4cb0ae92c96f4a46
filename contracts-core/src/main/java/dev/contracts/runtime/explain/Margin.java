package dev.contracts.runtime.explain;

import dev.contracts.runtime.function.Approx;
import dev.contracts.runtime.json.JsonTrees;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * The margin within which {@code approx} wanted two values: the tolerance of the rule, or a part of the greater value where
 * that is more.
 */
final class Margin {
    private static final MathContext SHORT = new MathContext(5);
    private static final MathContext DIFFERENCE = new MathContext(12);

    private final Operand one;
    private final Operand other;
    private final @Nullable Operand tolerance;
    private final double applied;
    private final boolean relative;

    /** @param tolerance null when none is written */
    Margin(Operand one, Operand other, @Nullable Operand tolerance) {
        this.one = one;
        this.other = other;
        this.tolerance = tolerance;
        double least = tolerance == null ? Approx.TOLERANCE : number(tolerance);
        applied = Approx.margin(number(one), number(other), least);
        relative = applied > least;
    }

    private static double number(Operand operand) {
        return ((Number) operand.value()).doubleValue();
    }

    /** Returns the fewest digits with which the figures are further apart than the margin. */
    Precision precision() {
        Precision few = Precision.ROUNDED;
        double distance = one.number(few).doubleValue() - other.number(few).doubleValue();
        return Math.abs(distance) > figure(few).doubleValue() ? few : Precision.SHORTEST;
    }

    private BigDecimal figure(Precision precision) {
        if (tolerance != null && !relative) {
            return tolerance.number(precision);
        }
        BigDecimal figure = precision.figure(applied);
        return precision == Precision.ROUNDED ? figure.round(SHORT) : figure;
    }

    /** Returns whether the rule writes another tolerance than was applied. */
    boolean isUnexpected() {
        return relative && tolerance != null;
    }

    /** Returns {@code ± 0.01}, and of what it is a part where the rule does not write it. */
    String text(Precision precision) {
        return " \u00b1 " + ValueFormatter.decimal(figure(precision))
                + (relative ? " (" + ValueFormatter.of(Approx.TOLERANCE) + " of the amount)" : "");
    }

    /** Returns how far the first value is from the second, as a person finds it from the figures. */
    String distance(Precision precision) {
        BigDecimal shown =
                one.number(precision).subtract(other.number(precision)).round(DIFFERENCE);
        boolean within = shown.abs().compareTo(figure(precision)) <= 0;
        BigDecimal distance = within ? JsonTrees.decimal(number(one) - number(other)) : shown;
        boolean whole = one.value() instanceof Long && other.value() instanceof Long;
        return whole ? distance.toBigInteger().toString() : ValueFormatter.decimal(distance);
    }
}
