package dev.contracts.runtime.function;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The operators of rules that mean something else in Java. */
public final class Logic {
    private Logic() {}

    /** {@code left && right}, where either may fail: one side that is false decides it. @throws RuleError when none decides */
    public static boolean and(BooleanSupplier left, BooleanSupplier right) {
        boolean first;
        try {
            first = left.getAsBoolean();
        } catch (RuleError failure) {
            if (right.getAsBoolean()) {
                throw failure;
            }
            return false;
        }
        return first && right.getAsBoolean();
    }

    /** {@code left || right}, where either may fail: one side that is true decides it. @throws RuleError when none decides */
    public static boolean or(BooleanSupplier left, BooleanSupplier right) {
        boolean first;
        try {
            first = left.getAsBoolean();
        } catch (RuleError failure) {
            if (!right.getAsBoolean()) {
                throw failure;
            }
            return true;
        }
        return first || right.getAsBoolean();
    }

    /** Returns whether two lists have equal elements in the same order: 5 and 5.0 are equal, and so are both zeros. */
    public static boolean equal(List<?> left, List<?> right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!same(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code value in list}. */
    public static boolean contains(List<?> list, Object value) {
        for (Object element : list) {
            if (same(element, value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number one && right instanceof Number other) {
            return Numbers.compareBoxed(one, other) == 0;
        }
        boolean ordered = left instanceof String
                || left instanceof Boolean
                || left instanceof Instant
                || left instanceof Duration;
        return left == null ? right == null : ordered && left.equals(right);
    }

    /** Numbers as objects. */
    public static List<Long> list(long[] values) {
        List<Long> list = new ArrayList<>(values.length);
        for (long value : values) {
            list.add(value);
        }
        return list;
    }

    /** Numbers as objects. */
    public static List<Double> list(double[] values) {
        List<Double> list = new ArrayList<>(values.length);
        for (double value : values) {
            list.add(value);
        }
        return list;
    }

    /** The values of an enum as the strings that rules see. */
    public static <E> List<@Nullable String> json(List<? extends @Nullable E> values, Function<E, String> json) {
        List<@Nullable String> strings = new ArrayList<>(values.size());
        for (E value : values) {
            strings.add(value == null ? null : json.apply(value));
        }
        return strings;
    }
}
