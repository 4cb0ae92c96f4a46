package dev.contracts.runtime.function;

import dev.contracts.runtime.format.Formats;
import dev.contracts.runtime.json.JsonTrees;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code tuple[i]}: the elements of a tuple are kept as JSON trees, and a tuple may be shorter than its items. */
public final class Tuples {
    private Tuples() {}

    /** @throws RuleError when there is no such element */
    public static long integer(List<? extends @Nullable Object> tuple, long index) {
        return JsonTrees.decimal(at(tuple, index)).longValueExact();
    }

    /** @throws RuleError when there is no such element */
    public static double number(List<? extends @Nullable Object> tuple, long index) {
        return ((Number) at(tuple, index)).doubleValue();
    }

    /** @throws RuleError when there is no such element */
    public static boolean bool(List<? extends @Nullable Object> tuple, long index) {
        return (Boolean) at(tuple, index);
    }

    /** @throws RuleError when there is no such element */
    public static String text(List<? extends @Nullable Object> tuple, long index) {
        return (String) at(tuple, index);
    }

    /** @throws RuleError when there is no such element */
    public static Instant timestamp(List<? extends @Nullable Object> tuple, long index) {
        return Formats.instant((String) at(tuple, index));
    }

    private static Object at(List<? extends @Nullable Object> tuple, long index) {
        if (index < 0 || index >= tuple.size()) {
            throw new RuleError("index " + index + " of " + tuple.size());
        }
        Object element = tuple.get((int) index);
        if (element == null) {
            throw new RuleError("null at index " + index);
        }
        return element;
    }
}
