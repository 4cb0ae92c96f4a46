package dev.contracts.runtime.function;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether values are all different. Most lists are in order, and then a value need only be compared with the one before
 * it; a set is made at the first that is not.
 *
 * @param <T> values of one type, whose order agrees with their equality
 */
public final class Distinct<T extends Comparable<? super T>> {
    private final Object[] values;
    private int size;
    private int direction;
    private @Nullable T before;
    private @Nullable Set<Object> set;

    /** @param most how many values are added at most */
    public Distinct(int most) {
        values = new Object[most];
    }

    /** Adds a value; false when it was there. */
    public boolean add(T value) {
        if (set == null && continues(value)) {
            values[size++] = value;
            before = value;
            return true;
        }
        return set().add(value);
    }

    /** Returns whether the value goes on in the direction of those before it. */
    private boolean continues(T value) {
        int order = before == null ? 0 : Integer.signum(value.compareTo(before));
        boolean same = before == null || (order != 0 && order != -direction);
        direction = order;
        return same;
    }

    private Set<Object> set() {
        Set<Object> known = set;
        if (known == null) {
            known = new HashSet<>(values.length * 2);
            known.addAll(Arrays.asList(values).subList(0, size));
            set = known;
        }
        return known;
    }
}
