package dev.contracts.runtime.function;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The operators and functions that mean something else for operands of other kinds. */
final class Operations {
    private Operations() {}

    static Object negate(Operands of) {
        return of.value(0) instanceof Long whole ? (Object) Arithmetic.negate(whole) : -of.number(0);
    }

    static Object abs(Operands of) {
        return of.value(0) instanceof Long whole ? (Object) Arithmetic.abs(whole) : Math.abs(of.number(0));
    }

    static Object add(Operands of) {
        Object a = of.value(0);
        Object b = of.value(1);
        if (a instanceof Long x && b instanceof Long y) {
            return Arithmetic.add(x, y);
        }
        if (a instanceof Instant start && b instanceof Duration wait) {
            return Times.plus(start, wait);
        }
        if (a instanceof Duration wait && b instanceof Instant start) {
            return Times.plus(wait, start);
        }
        if (a instanceof Duration x && b instanceof Duration y) {
            return Times.plus(x, y);
        }
        if (a instanceof String x && b instanceof String y) {
            return x.concat(y);
        }
        if (a instanceof List<?> x && b instanceof List<?> y) {
            List<Object> both = new ArrayList<>(x);
            both.addAll(y);
            return both;
        }
        return of.number(0) + of.number(1);
    }

    static Object subtract(Operands of) {
        Object a = of.value(0);
        Object b = of.value(1);
        if (a instanceof Long x && b instanceof Long y) {
            return Arithmetic.subtract(x, y);
        }
        if (a instanceof Instant start && b instanceof Duration wait) {
            return Times.minus(start, wait);
        }
        if (a instanceof Instant end && b instanceof Instant start) {
            return Times.between(end, start);
        }
        if (a instanceof Duration x && b instanceof Duration y) {
            return Times.minus(x, y);
        }
        return of.number(0) - of.number(1);
    }

    static Object multiply(Operands of) {
        return of.value(0) instanceof Long a && of.value(1) instanceof Long b
                ? (Object) Arithmetic.multiply(a, b)
                : of.number(0) * of.number(1);
    }

    static Object divide(Operands of) {
        return of.value(0) instanceof Long a && of.value(1) instanceof Long b
                ? (Object) Arithmetic.divide(a, b)
                : of.number(0) / of.number(1);
    }

    static Object modulo(Operands of) {
        if (of.value(0) instanceof Long a && of.value(1) instanceof Long b) {
            return Arithmetic.modulo(a, b);
        }
        throw RuleValues.wrong("an integer");
    }

    static boolean isLess(Operands of) {
        return isOrdered(of) && order(of) < 0;
    }

    static boolean isLessOrEqual(Operands of) {
        return isOrdered(of) && order(of) <= 0;
    }

    static boolean isGreater(Operands of) {
        return isOrdered(of) && order(of) > 0;
    }

    static boolean isGreaterOrEqual(Operands of) {
        return isOrdered(of) && order(of) >= 0;
    }

    private static int order(Operands of) {
        return Orders.compare(of.value(0), of.value(1));
    }

    /** Returns whether no operand is NaN, which is in no order with a number. */
    private static boolean isOrdered(Operands of) {
        return !isNaN(of.value(0)) && !isNaN(of.value(1));
    }

    private static boolean isNaN(Object value) {
        return value instanceof Double number && number.isNaN();
    }

    static boolean isIn(Operands of) {
        Object value = of.value(0);
        if (of.value(1) instanceof Map<?, ?> map) {
            return map.containsKey(value);
        }
        for (Object element : RuleValues.list(of.value(1))) {
            if (RuleValues.equal(value, RuleValues.normal(element))) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked") // the keys of a map are strings
    static Object at(Operands of) {
        if (of.value(0) instanceof Map<?, ?> map) {
            return RuleValues.normal(Indexing.at((Map<String, ?>) map, of.text(1)));
        }
        List<?> list = RuleValues.list(of.value(0));
        if (of.value(1) instanceof Long position) {
            return RuleValues.normal(Indexing.at(list, position));
        }
        throw RuleValues.wrong("an index");
    }

    static long size(Operands of) {
        if (of.value(0) instanceof String text) {
            return Texts.size(text);
        }
        return of.value(0) instanceof Map<?, ?> map
                ? map.size()
                : RuleValues.list(of.value(0)).size();
    }

    /** An empty list does not know its type, and has the sum 0. */
    static Object sum(Operands of) {
        LongSum whole = new LongSum();
        DoubleSum sum = new DoubleSum();
        boolean isWhole = true;
        for (Object value : RuleValues.list(of.value(0))) {
            if (value instanceof Long number) {
                whole.add(number);
            } else {
                isWhole = false;
            }
            sum.add(RuleValues.number(value));
        }
        return isWhole ? (Object) whole.value() : sum.value();
    }
}
