package dev.contracts.runtime.function;

import dev.contracts.runtime.format.Formats;
import dev.contracts.runtime.format.FormattedText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives rules the values that a record has as another class: of a date, a UUID and the like the text, of numbers the integer of
 * 64 bits or the nearest double, of moments the instant. Each gives null for null.
 */
public final class RecordValues {
    private RecordValues() {}

    /** Returns the text of a value of a format. */
    public static @Nullable String text(@Nullable Object value) {
        return value == null ? null : FormattedText.of(value);
    }

    /** Returns an integer of 32 bits as one of 64. */
    public static @Nullable Long whole(@Nullable Object value) {
        return value == null ? null : (Long) ((Integer) value).longValue();
    }

    /** Returns the double that is nearest to a decimal. */
    public static @Nullable Double number(@Nullable Object value) {
        return value == null ? null : (Double) ((BigDecimal) value).doubleValue();
    }

    /** Returns the instant of a moment with an offset, or of one that is a text. */
    public static @Nullable Instant moment(@Nullable Object value) {
        return value instanceof OffsetDateTime moment
                ? moment.toInstant()
                : value == null ? null : Formats.instant((String) value);
    }

    /** Returns the value of any type: rules count it, and do not read it. */
    public static @Nullable Object any(@Nullable Object value) {
        return value;
    }

    /**
     * Returns the items of a list as rules see them.
     *
     * @param leaf from what is neither list nor map to what rules see of it
     */
    @SuppressWarnings("unchecked") // the generated code knows what rules see of its items
    public static <E> @Nullable List<E> list(
            @Nullable List<?> values, Function<@Nullable Object, @Nullable Object> leaf) {
        return (List<E>) seen(values, leaf);
    }

    /** Returns the values of a map as rules see them, like {@link #list}. */
    @SuppressWarnings("unchecked") // the generated code knows what rules see of its values
    public static <V> @Nullable Map<String, V> map(
            @Nullable Map<String, ?> values, Function<@Nullable Object, @Nullable Object> leaf) {
        return (Map<String, V>) seen(values, leaf);
    }

    private static @Nullable Object seen(@Nullable Object value, Function<@Nullable Object, @Nullable Object> leaf) {
        if (value instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>(list.size());
            for (Object item : list) {
                items.add(seen(item, leaf));
            }
            return items;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> values = new LinkedHashMap<>();
            map.forEach((name, each) -> values.put(name, seen(each, leaf)));
            return values;
        }
        return leaf.apply(value);
    }
}
