package dev.contracts.runtime.function;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of rules: NULL, Boolean, Long, Double, String, Instant, Duration, List and Map. */
public final class RuleValues {
    /** JSON's null. */
    public static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    private RuleValues() {}

    /** Returns the value that a JSON tree stands for; a number that no double holds exactly becomes the nearest one. */
    public static Object normal(@Nullable Object tree) {
        if (tree == null) {
            return NULL;
        }
        if (tree instanceof Integer small) {
            return (long) small;
        }
        return tree instanceof BigDecimal || tree instanceof BigInteger ? (Object) ((Number) tree).doubleValue() : tree;
    }

    /** Returns the boolean. @throws RuleError when it is none */
    public static boolean bool(Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw wrong("a boolean");
    }

    /** Returns the list. @throws RuleError when it is none */
    public static List<?> list(Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong("a list");
    }

    /** Returns the object. @throws RuleError when it is none */
    public static Map<?, ?> map(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw wrong("an object");
    }

    /** Returns the string. @throws RuleError when it is none */
    static String string(Object value) {
        if (value instanceof String string) {
            return string;
        }
        throw wrong("a string");
    }

    /** Returns the number. @throws RuleError when it is none */
    static double number(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw wrong("a number");
    }

    /** Returns whether the value has no parts. */
    public static boolean isScalar(Object value) {
        return value == NULL
                || value instanceof String
                || value instanceof Boolean
                || value instanceof Number
                || value instanceof Instant
                || value instanceof Duration;
    }

    /** Returns whether two values are equal as CEL sees it: numbers by value, lists and maps by content, and nothing equals what is of another kind. */
    public static boolean equal(Object a, Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            return !Double.isNaN(x.doubleValue()) && !Double.isNaN(y.doubleValue()) && Orders.compare(x, y) == 0;
        }
        if (a instanceof List<?> one && b instanceof List<?> other) {
            return one.size() == other.size() && allEqual(one.iterator(), other.iterator());
        }
        if (a instanceof Map<?, ?> one && b instanceof Map<?, ?> other) {
            return one.keySet().equals(other.keySet())
                    && one.keySet().stream().allMatch(key -> equal(normal(one.get(key)), normal(other.get(key))));
        }
        return a.equals(b);
    }

    /** Returns the items of a list. @throws RuleError when it is none, or one of them is null */
    static List<Object> known(Object value) {
        List<?> list = list(value);
        List<Object> known = new ArrayList<>(list.size());
        for (Object item : list) {
            Object normal = normal(item);
            if (normal == NULL) {
                throw wrong("a value");
            }
            known.add(normal);
        }
        return known;
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
