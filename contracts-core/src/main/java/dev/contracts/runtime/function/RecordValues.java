package dev.contracts.runtime.function;

import dev.contracts.IsoDuration;
import dev.contracts.runtime.format.FormattedText;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What rules see of values that a record has as a class of their own: of a date, a UUID and the like, the text. */
public final class RecordValues {
    private RecordValues() {}

    /** Returns the text of a value of a format; null of null. */
    public static @Nullable String text(@Nullable Object value) {
        return value == null ? null : FormattedText.of(value);
    }

    /** Returns the items of a list as rules see them; null of null. */
    @SuppressWarnings("unchecked") // the generated code knows what rules see of its items
    public static <E> @Nullable List<E> list(@Nullable List<?> values) {
        return (List<E>) seen(values);
    }

    /** Returns the values of a map as rules see them; null of null. */
    @SuppressWarnings("unchecked") // the generated code knows what rules see of its values
    public static <V> @Nullable Map<String, V> map(@Nullable Map<String, ?> values) {
        return (Map<String, V>) seen(values);
    }

    private static @Nullable Object seen(@Nullable Object value) {
        if (value instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>(list.size());
            for (Object item : list) {
                items.add(seen(item));
            }
            return items;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> values = new LinkedHashMap<>();
            map.forEach((name, each) -> values.put(name, seen(each)));
            return values;
        }
        return value != null && isFormatted(value) ? FormattedText.of(value) : value;
    }

    private static boolean isFormatted(Object value) {
        return value instanceof LocalDate
                || value instanceof OffsetTime
                || value instanceof IsoDuration
                || value instanceof UUID
                || value instanceof URI;
    }
}
