package dev.contracts.runtime.function;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The orders of values: numbers by value, strings by code point, instants by time, false before true.
 */
public final class Orders {
    private Orders() {}

    /** Ascending; equal neighbours are allowed. */
    public static boolean isSorted(List<?> list) {
        return firstOutOfOrder(list, false) < 0;
    }

    /** @throws RuleError when {@code order} is neither {@code asc} nor {@code desc} */
    public static boolean isSorted(List<?> list, String order) {
        return firstOutOfOrder(list, isDescending(order)) < 0;
    }

    public static boolean isSorted(long[] list) {
        return isSorted(list, "asc");
    }

    /** @throws RuleError when {@code order} is neither {@code asc} nor {@code desc} */
    public static boolean isSorted(long[] list, String order) {
        boolean descending = isDescending(order);
        for (int i = 1; i < list.length; i++) {
            if (descending ? list[i - 1] < list[i] : list[i - 1] > list[i]) {
                return false;
            }
        }
        return true;
    }

    public static boolean isSorted(double[] list) {
        return isSorted(list, "asc");
    }

    /** @throws RuleError when {@code order} is neither {@code asc} nor {@code desc} */
    public static boolean isSorted(double[] list, String order) {
        boolean descending = isDescending(order);
        for (int i = 1; i < list.length; i++) {
            if (descending ? list[i - 1] < list[i] : list[i - 1] > list[i]) {
                return false;
            }
        }
        return true;
    }

    /** The index of the first element that does not keep the order with the one after it; -1 when all do. */
    public static int firstOutOfOrder(List<?> list, boolean descending) {
        for (int i = 1; i < list.size(); i++) {
            int order = compare(list.get(i - 1), list.get(i));
            if (descending ? order < 0 : order > 0) {
                return i - 1;
            }
        }
        return -1;
    }

    /** The first of the least elements. @throws RuleError when there is none */
    public static <T> T min(List<T> list) {
        T least = first(list, "min");
        for (T element : list) {
            if (compare(element, least) < 0) {
                least = element;
            }
        }
        return least;
    }

    /** The first of the greatest elements. @throws RuleError when there is none */
    public static <T> T max(List<T> list) {
        T greatest = first(list, "max");
        for (T element : list) {
            if (compare(element, greatest) > 0) {
                greatest = element;
            }
        }
        return greatest;
    }

    /** @throws RuleError when there is none */
    public static long min(long[] list) {
        long least = notEmpty(list.length, "min") ? list[0] : 0;
        for (long element : list) {
            least = Math.min(least, element);
        }
        return least;
    }

    /** @throws RuleError when there is none */
    public static long max(long[] list) {
        long greatest = notEmpty(list.length, "max") ? list[0] : 0;
        for (long element : list) {
            greatest = Math.max(greatest, element);
        }
        return greatest;
    }

    /** @throws RuleError when there is none */
    public static double min(double[] list) {
        double least = notEmpty(list.length, "min") ? list[0] : 0;
        for (double element : list) {
            least = element < least ? element : least;
        }
        return least;
    }

    /** @throws RuleError when there is none */
    public static double max(double[] list) {
        double greatest = notEmpty(list.length, "max") ? list[0] : 0;
        for (double element : list) {
            greatest = element > greatest ? element : greatest;
        }
        return greatest;
    }

    /**
     * Two values of one kind; an integer and a double are of one kind. No number equals every number here, so that it is
     * never out of order.
     *
     * @throws RuleError when they are of kinds that have no common order
     */
    public static int compare(Object a, Object b) {
        if (a instanceof String left && b instanceof String right) {
            return compare(left, right);
        }
        if (a instanceof Number left && b instanceof Number right) {
            return Numbers.compareBoxed(left, right);
        }
        if (a instanceof Instant left && b instanceof Instant right) {
            return left.compareTo(right);
        }
        if (a instanceof Duration left && b instanceof Duration right) {
            return left.compareTo(right);
        }
        if (a instanceof Boolean left && b instanceof Boolean right) {
            return left.compareTo(right);
        }
        throw new RuleError("cannot be ordered");
    }

    /** Compares by code point: unlike {@link String#compareTo}, U+FFFD is before U+1F600, and behind a surrogate that is alone. */
    public static int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                // the second half of a pair belongs to the code point before it
                boolean within = i > 0
                        && Character.isHighSurrogate(a.charAt(i - 1))
                        && (Character.isLowSurrogate(a.charAt(i)) || Character.isLowSurrogate(b.charAt(i)));
                int at = within ? i - 1 : i;
                return Integer.compare(a.codePointAt(at), b.codePointAt(at));
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    private static boolean isDescending(String order) {
        if (order.equals("desc")) {
            return true;
        }
        if (order.equals("asc")) {
            return false;
        }
        throw new RuleError("isSorted takes 'asc' or 'desc'");
    }

    private static <T> T first(List<T> list, String function) {
        notEmpty(list.size(), function);
        return list.get(0);
    }

    /** Makes the error of {@code min} and {@code max} on a list without items. */
    public static RuleError empty(String function) {
        return new RuleError(function + " of an empty list");
    }

    private static boolean notEmpty(int size, String function) {
        if (size == 0) {
            throw empty(function);
        }
        return true;
    }
}
