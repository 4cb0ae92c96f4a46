package dev.contracts.runtime.explain;

import dev.contracts.runtime.function.Orders;
import dev.contracts.runtime.function.RuleError;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of rules: NULL, Boolean, Long, Double, String, Instant, Duration, List and Map. */
final class RuleValues {
    /** JSON's null. */
    static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    private RuleValues() {}

    /** The value that a member of a JSON tree stands for; a number that no double holds exactly becomes the nearest one. */
    static Object normal(@Nullable Object tree) {
        if (tree == null) {
            return NULL;
        }
        if (tree instanceof Integer small) {
            return (long) small;
        }
        return tree instanceof BigDecimal || tree instanceof BigInteger ? (Object) ((Number) tree).doubleValue() : tree;
    }

    static boolean bool(Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw wrong("a boolean");
    }

    static List<?> list(Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong("a list");
    }

    static Map<?, ?> map(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw wrong("an object");
    }

    static String string(Object value) {
        if (value instanceof String string) {
            return string;
        }
        throw wrong("a string");
    }

    static double number(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw wrong("a number");
    }

    static boolean isScalar(Object value) {
        return value == NULL
                || value instanceof String
                || value instanceof Boolean
                || value instanceof Number
                || value instanceof Instant
                || value instanceof java.time.Duration;
    }

    /** CEL's equality: numbers by value, lists and maps by content, and nothing equals what is of another kind. */
    static boolean equal(Object a, Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            return !Double.isNaN(x.doubleValue()) && !Double.isNaN(y.doubleValue()) && Orders.compare(x, y) == 0;
        }
        if (a instanceof List<?> one && b instanceof List<?> other) {
            return one.size() == other.size() && allEqual(one.iterator(), other.iterator());
        }
        if (a instanceof Map<?, ?> one && b instanceof Map<?, ?> other) {
            return one.keySet().equals(other.keySet())
                    && one.entrySet().stream()
                            .allMatch(entry -> equal(normal(entry.getValue()), normal(other.get(entry.getKey()))));
        }
        return a.equals(b);
    }

    static RuleError wrong(String wanted) {
        return new RuleError("not " + wanted);
    }

    private static boolean allEqual(Iterator<?> one, Iterator<?> other) {
        while (one.hasNext()) {
            if (!equal(normal(one.next()), normal(other.next()))) {
                return false;
            }
        }
        return true;
    }
}
