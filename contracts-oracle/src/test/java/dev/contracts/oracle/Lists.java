package dev.contracts.oracle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** Order and equality of what rules compare, and the functions of lists. */
final class Lists {
    private Lists() {}

    static int compare(Object a, Object b) {
        if (a instanceof Number) {
            return Decimals.compare(a, b);
        }
        if (a instanceof String text) {
            return compareCodePoints(text, (String) b);
        }
        if (a instanceof Instant instant) {
            return instant.compareTo((Instant) b);
        }
        return a instanceof Duration duration
                ? duration.compareTo((Duration) b)
                : Boolean.compare((Boolean) a, (Boolean) b);
    }

    private static int compareCodePoints(String a, String b) {
        int[] first = a.codePoints().toArray();
        int[] second = b.codePoints().toArray();
        for (int i = 0; i < Math.min(first.length, second.length); i++) {
            if (first[i] != second[i]) {
                return Integer.compare(first[i], second[i]);
            }
        }
        return Integer.compare(first.length, second.length);
    }

    static boolean equal(Object a, Object b) {
        if (a instanceof Number && b instanceof Number) {
            return Decimals.compare(a, b) == 0;
        }
        if (a instanceof List<?> list && b instanceof List<?> other) {
            boolean equal = list.size() == other.size();
            for (int i = 0; equal && i < list.size(); i++) {
                equal = equal(list.get(i), other.get(i));
            }
            return equal;
        }
        if (a instanceof Map<?, ?> map && b instanceof Map<?, ?> other) {
            return map.keySet().equals(other.keySet())
                    && map.keySet().stream().allMatch(name -> equal(map.get(name), other.get(name)));
        }
        return a.equals(b);
    }

    static boolean isSorted(List<?> list, boolean descending) {
        for (int i = 1; i < list.size(); i++) {
            int order = compare(list.get(i - 1), list.get(i));
            if (descending ? order < 0 : order > 0) {
                return false;
            }
        }
        return true;
    }

    static boolean isUnique(List<?> list) {
        for (int i = 0; i < list.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (equal(list.get(i), list.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    static boolean containsAll(List<?> list, List<?> others) {
        return others.stream().allMatch(other -> list.stream().anyMatch(one -> equal(one, other)));
    }

    /** @param sign 1 for the greatest, -1 for the least */
    static Object extreme(List<?> list, int sign) {
        Object extreme = null;
        for (Object element : list) {
            if (extreme == null || compare(element, extreme) * sign > 0) {
                extreme = element;
            }
        }
        if (extreme == null) {
            throw new NoSuchElementException("an empty list has no extreme");
        }
        return extreme;
    }
}
