package dev.contracts.runtime.json;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Generic JSON values: {@code Map<String, ?>}, {@code List<?>}, {@link String}, {@link Boolean}, null, and numbers.
 *
 * <p>A number that is written without point and exponent and fits 64 bits is a {@link Long}; another one is a {@link
 * Double} when its shortest decimal is the very number that was written, else a {@link BigDecimal}. So a tree loses
 * nothing.
 */
public final class JsonTrees {
    private JsonTrees() {}

    /**
     * Returns whether two trees are the same JSON value: numbers by value (1 = 1.0 = 1e0, 0 = -0.0), members in any order.
     */
    public static boolean same(@Nullable Object one, @Nullable Object other) {
        return canonical(one).equals(canonical(other));
    }

    /** Returns a text that two trees share if and only if they are the same JSON value. */
    public static String canonical(@Nullable Object tree) {
        StringBuilder text = new StringBuilder();
        append(text, tree);
        return text.toString();
    }

    /** Returns the indexes of the first element that repeats an earlier one, the earlier first; null when all differ. */
    public static int @Nullable [] firstRepeat(List<?> elements) {
        // Strings are Comparable, so that a map of colliding ones is still a tree: no quadratic cost for hostile
        // elements.
        Map<String, Integer> seen = new HashMap<>();
        for (int index = 0; index < elements.size(); index++) {
            Integer earlier = seen.putIfAbsent(canonical(elements.get(index)), index);
            if (earlier != null) {
                return new int[] {earlier, index};
            }
        }
        return null;
    }

    /**
     * Returns a number of a tree, exactly.
     *
     * @throws IllegalArgumentException when it is no number of a tree
     */
    public static BigDecimal decimal(Object number) {
        if (number instanceof Long || number instanceof Integer) {
            return BigDecimal.valueOf(((Number) number).longValue());
        }
        if (number instanceof Double value && Double.isFinite(value)) {
            return new BigDecimal(Decimals.shortest(value));
        }
        if (number instanceof BigDecimal exact) {
            return exact;
        }
        throw new IllegalArgumentException("no number of a JSON tree: " + number);
    }

    private static void append(StringBuilder text, @Nullable Object tree) {
        if (tree instanceof Map<?, ?> members) {
            text.append('{');
            Map<String, @Nullable Object> sorted = new TreeMap<>();
            members.forEach((name, value) -> sorted.put((String) name, value));
            sorted.forEach((name, value) -> {
                quote(text, name);
                append(text, value);
            });
            text.append('}');
        } else if (tree instanceof List<?> elements) {
            text.append('[');
            for (Object element : elements) {
                append(text, element);
                text.append(',');
            }
            text.append(']');
        } else if (tree instanceof String string) {
            quote(text, string);
        } else if (tree == null || tree instanceof Boolean) {
            text.append(tree);
        } else {
            BigDecimal exact = decimal(tree);
            text.append(exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toString());
        }
    }

    /** Length first, so that no content can be mistaken for structure. */
    private static void quote(StringBuilder text, String string) {
        text.append('"').append(string.length()).append(':').append(string);
    }
}
