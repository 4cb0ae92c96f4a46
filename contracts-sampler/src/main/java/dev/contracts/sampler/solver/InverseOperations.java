package dev.contracts.sampler.solver;

import dev.contracts.runtime.function.Arithmetic;
import dev.contracts.runtime.function.RuleFunction;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Computes the argument that gives an operator another result; null where there is none. */
final class InverseOperations {
    private InverseOperations() {}

    static @Nullable Object left(RuleFunction operator, Object target, Object a, Object b) {
        if (target instanceof Double || a instanceof Double) {
            double t = number(target);
            double y = number(b);
            return switch (operator) {
                case ADD -> t - y;
                case SUBTRACT -> t + y;
                case MULTIPLY -> y == 0 ? null : (Object) (t / y);
                case DIVIDE -> t * y;
                default -> null;
            };
        }
        if (target instanceof Long t && a instanceof Long x && b instanceof Long y) {
            return switch (operator) {
                case ADD -> Arithmetic.subtract(t, y);
                case SUBTRACT -> Arithmetic.add(t, y);
                case MULTIPLY -> y == 0 || t % y != 0 ? null : (Object) (t / y);
                case DIVIDE -> Arithmetic.multiply(t, y);
                default -> y == 0 ? null : (Object) Arithmetic.add(Arithmetic.subtract(x, x % y), t);
            };
        }
        return times(operator, target, b, true);
    }

    static @Nullable Object right(RuleFunction operator, Object target, Object a, Object b) {
        if (target instanceof Double || b instanceof Double) {
            double t = number(target);
            double x = number(a);
            return switch (operator) {
                case ADD -> t - x;
                case SUBTRACT -> x - t;
                case MULTIPLY -> x == 0 ? null : (Object) (t / x);
                case DIVIDE -> t == 0 ? null : (Object) (x / t);
                default -> null;
            };
        }
        if (target instanceof Long t && a instanceof Long x) {
            return switch (operator) {
                case ADD -> Arithmetic.subtract(t, x);
                case SUBTRACT -> Arithmetic.subtract(x, t);
                case MULTIPLY -> x == 0 || t % x != 0 ? null : (Object) (t / x);
                case DIVIDE -> t == 0 ? null : (Object) (x / t);
                default -> null;
            };
        }
        return times(operator, target, a, false);
    }

    private static @Nullable Object times(RuleFunction operator, Object target, Object other, boolean left) {
        if (target instanceof Instant t && other instanceof Duration d) {
            return operator == RuleFunction.ADD ? t.minus(d) : t.plus(d);
        }
        if (target instanceof Instant t && other instanceof Instant o) {
            return operator == RuleFunction.ADD || left ? Duration.between(o, t) : Duration.between(t, o);
        }
        if (target instanceof Duration t && other instanceof Instant o) {
            return left ? o.plus(t) : o.minus(t);
        }
        if (target instanceof Duration t && other instanceof Duration d) {
            return operator == RuleFunction.ADD ? t.minus(d) : left ? t.plus(d) : d.minus(t);
        }
        if (target instanceof String t && other instanceof String s && operator == RuleFunction.ADD) {
            boolean fits = left ? t.endsWith(s) : t.startsWith(s);
            return !fits ? null : left ? t.substring(0, t.length() - s.length()) : t.substring(s.length());
        }
        return null;
    }

    private static double number(Object value) {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
