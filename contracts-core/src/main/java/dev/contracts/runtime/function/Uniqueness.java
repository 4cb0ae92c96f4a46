package dev.contracts.runtime.function;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** {@code list.isUnique()} and {@code list.containsAll(list)}: what is equal to what. */
public final class Uniqueness {
    private Uniqueness() {}

    public static boolean isUnique(List<?> list) {
        if (climbs(list)) {
            return true;
        }
        Set<Object> seen = set(list);
        for (Object element : list) {
            if (!seen.add(canonical(element)) && isEqualToItself(element)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns whether these are strings of which each is greater, or each less, than the one before: most lists are in
     * order.
     */
    private static boolean climbs(List<?> list) {
        String before = null;
        int direction = 0;
        for (Object element : list) {
            if (!(element instanceof String text)) {
                return false;
            }
            int order = before == null ? 0 : Integer.signum(text.compareTo(before));
            if (before != null && (order == 0 || order == -direction)) {
                return false;
            }
            direction = order;
            before = text;
        }
        return true;
    }

    public static boolean isUnique(long[] list) {
        long[] sorted = list.clone();
        Arrays.sort(sorted);
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i - 1] == sorted[i]) {
                return false;
            }
        }
        return true;
    }

    public static boolean isUnique(double[] list) {
        double[] sorted = list.clone();
        Arrays.sort(sorted);
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i - 1] == sorted[i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether every one of {@code wanted} is in the list. */
    public static boolean containsAll(List<?> list, List<?> wanted) {
        return missing(list, wanted).isEmpty();
    }

    /** Those of {@code wanted} that are not in the list, in their order. */
    public static <T> List<T> missing(List<?> list, List<T> wanted) {
        Set<Object> there = set(list);
        for (Object element : list) {
            there.add(canonical(element));
        }
        List<T> missing = new ArrayList<>(0);
        for (T element : wanted) {
            if (!isEqualToItself(element) || !there.contains(canonical(element))) {
                missing.add(element);
            }
        }
        return missing;
    }

    /**
     * Returns a set for elements of the list. One of numbers is ordered: in a hash table, whole and other numbers of one hash
     * code would have to be compared each with each.
     */
    private static Set<Object> set(List<?> list) {
        return !list.isEmpty() && list.get(0) instanceof Number
                ? new TreeSet<>(Uniqueness::compare)
                : new HashSet<>(list.size() * 2);
    }

    private static int compare(Object left, Object right) {
        if (left instanceof Long one && right instanceof Long other) {
            return Long.compare(one, other);
        }
        return left instanceof Double one && right instanceof Double other
                ? Double.compare(one, other)
                : Boolean.compare(left instanceof Long, right instanceof Long);
    }

    /** The same object for values that are equal: 0.0 for both zeros, a long for a double that is whole. */
    private static Object canonical(Object value) {
        if (value instanceof Double number) {
            long whole = number.longValue();
            return whole == number && whole != Long.MAX_VALUE ? (Object) whole : number;
        }
        return value;
    }

    private static boolean isEqualToItself(Object value) {
        return !(value instanceof Double number) || !number.isNaN();
    }
}
