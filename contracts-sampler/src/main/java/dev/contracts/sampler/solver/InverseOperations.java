package dev.contracts.sampler.solver;

import dev.contracts.runtime.function.Arithmetic;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Computes the argument that gives an operator another result; null where there is none. */
final class InverseOperations {
    private InverseOperations() {}

    static @Nullable Object left(String operator, Object target, Object a, Object b) {
        if (target instanceof Double || a instanceof Double) {
            double t = number(target);
            double y = number(b);
            return switch (operator) {
                case "+" -> t - y;
                case "-" -> t + y;
                case "*" -> y == 0 ? null : (Object) (t / y);
                case "/" -> t * y;
                default -> null;
            };
        }
        if (target instanceof Long t && a instanceof Long x && b instanceof Long y) {
            return switch (operator) {
                case "+" -> Arithmetic.subtract(t, y);
                case "-" -> Arithmetic.add(t, y);
                case "*" -> y == 0 || t % y != 0 ? null : (Object) (t / y);
                case "/" -> Arithmetic.multiply(t, y);
                default -> y == 0 ? null : (Object) Arithmetic.add(Arithmetic.subtract(x, x % y), t);
            };
        }
        return times(operator, target, b, true);
    }

    static @Nullable Object right(String operator, Object target, Object a, Object b) {
        if (target instanceof Double || b instanceof Double) {
            double t = number(target);
            double x = number(a);
            return switch (operator) {
                case "+" -> t - x;
                case "-" -> x - t;
                case "*" -> x == 0 ? null : (Object) (t / x);
                case "/" -> t == 0 ? null : (Object) (x / t);
                default -> null;
            };
        }
        if (target instanceof Long t && a instanceof Long x) {
            return switch (operator) {
                case "+" -> Arithmetic.subtract(t, x);
                case "-" -> Arithmetic.subtract(x, t);
                case "*" -> x == 0 || t % x != 0 ? null : (Object) (t / x);
                case "/" -> t == 0 ? null : (Object) (x / t);
                default -> null;
            };
        }
        return times(operator, target, a, false);
    }

    private static @Nullable Object times(String operator, Object target, Object other, boolean left) {
        if (target instanceof Instant t && other instanceof Duration d) {
            return operator.equals("+") ? t.minus(d) : t.plus(d);
        }
        if (target instanceof Instant t && other instanceof Instant o) {
            return operator.equals("+") || left ? Duration.between(o, t) : Duration.between(t, o);
        }
        if (target instanceof Duration t && other instanceof Instant o) {
            return left ? o.plus(t) : o.minus(t);
        }
        if (target instanceof Duration t && other instanceof Duration d) {
            return operator.equals("+") ? t.minus(d) : left ? t.plus(d) : d.minus(t);
        }
        if (target instanceof String t && other instanceof String s && operator.equals("+")) {
            boolean fits = left ? t.endsWith(s) : t.startsWith(s);
            return !fits ? null : left ? t.substring(0, t.length() - s.length()) : t.substring(s.length());
        }
        return null;
    }

    private static double number(Object value) {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
