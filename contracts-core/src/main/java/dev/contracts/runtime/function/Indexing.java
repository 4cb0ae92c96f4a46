package dev.contracts.runtime.function;

import dev.contracts.runtime.text.Quote;
import java.util.List;
import java.util.Map;

/** {@code list[i]} and {@code map[key]}, for which there may be nothing. */
public final class Indexing {
    private Indexing() {}

    /** @throws RuleError when the list has no such element */
    public static <T> T at(List<T> list, long index) {
        check(index, list.size());
        return list.get((int) index);
    }

    /** @throws RuleError when the list has no such element */
    public static long at(long[] list, long index) {
        check(index, list.length);
        return list[(int) index];
    }

    /** @throws RuleError when the list has no such element */
    public static double at(double[] list, long index) {
        check(index, list.length);
        return list[(int) index];
    }

    /** @throws RuleError when the map has no such key */
    public static <T> T at(Map<String, T> map, String key) {
        T value = map.get(key);
        if (value == null) {
            throw new RuleError("no such key: " + Quote.text(key));
        }
        return value;
    }

    private static void check(long index, int size) {
        if (index < 0 || index >= size) {
            throw new RuleError("index " + index + " of " + size);
        }
    }
}
