package dev.contracts.runtime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The checks in the constructors of generated records; a message begins with the name of the component. */
public final class Require {
    /** The first and the last instant that a date-time can write: four digits of a year at the offset farthest from UTC. */
    private static final Instant FIRST = LocalDateTime.of(-1, 12, 31, 0, 1).toInstant(ZoneOffset.UTC);

    private static final Instant LAST =
            LocalDateTime.of(10_000, 1, 1, 23, 58, 59, 999_999_999).toInstant(ZoneOffset.UTC);

    private static final int LAST_YEAR = 9999;

    private Require() {}

    /**
     * Checks that a component is there.
     *
     * @throws NullPointerException when it is null
     */
    public static <V> V present(String name, @Nullable V value) {
        if (value == null) {
            throw new NullPointerException(name + " is required");
        }
        return value;
    }

    /**
     * Checks that JSON can write a number.
     *
     * @throws IllegalArgumentException when it is infinite or not a number
     */
    public static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " is " + value + ", which JSON cannot write");
        }
        return value;
    }

    /** Checks, like {@link #finite(String, double)}, a component that may be absent. */
    public static @Nullable Double finite(String name, @Nullable Double value) {
        return value == null ? null : (Double) finite(name, (double) value);
    }

    /**
     * Checks that RFC 3339 can write a timestamp.
     *
     * @throws NullPointerException when it is null
     * @throws IllegalArgumentException when its year has not four digits at any offset
     */
    public static Instant timestamp(String name, @Nullable Instant value) {
        Instant there = present(name, value);
        if (there.isBefore(FIRST) || there.isAfter(LAST)) {
            throw new IllegalArgumentException(name + " is " + there + ", a year that a date-time cannot write");
        }
        return there;
    }

    /** Checks, like {@link #timestamp}, a component that may be absent. */
    public static @Nullable Instant optionalTimestamp(String name, @Nullable Instant value) {
        return value == null ? null : timestamp(name, value);
    }

    /**
     * Checks, like {@link #timestamp}, a moment with its offset.
     *
     * @throws IllegalArgumentException when its offset has seconds, too
     */
    public static OffsetDateTime moment(String name, @Nullable OffsetDateTime value) {
        OffsetDateTime there = present(name, value);
        timestamp(name, there.toInstant());
        wholeMinutes(name, there, there.getOffset());
        return there;
    }

    /** Checks, like {@link #moment}, a component that may be absent. */
    public static @Nullable OffsetDateTime optionalMoment(String name, @Nullable OffsetDateTime value) {
        return value == null ? null : moment(name, value);
    }

    private static void wholeMinutes(String name, Object value, ZoneOffset offset) {
        if (offset.getTotalSeconds() % 60 != 0) {
            throw new IllegalArgumentException(name + " is " + value + ", an offset that a time cannot write");
        }
    }

    /**
     * Checks that RFC 3339 can write a date.
     *
     * @throws NullPointerException when it is null
     * @throws IllegalArgumentException when its year has not four digits
     */
    public static LocalDate date(String name, @Nullable LocalDate value) {
        LocalDate there = present(name, value);
        if (there.getYear() < 0 || there.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(name + " is " + there + ", a year that a date cannot write");
        }
        return there;
    }

    /** Checks, like {@link #date}, a component that may be absent. */
    public static @Nullable LocalDate optionalDate(String name, @Nullable LocalDate value) {
        return value == null ? null : date(name, value);
    }

    /**
     * Checks that RFC 3339 can write a time.
     *
     * @throws NullPointerException when it is null
     * @throws IllegalArgumentException when its offset has seconds
     */
    public static OffsetTime time(String name, @Nullable OffsetTime value) {
        OffsetTime there = present(name, value);
        wholeMinutes(name, there, there.getOffset());
        return there;
    }

    /** Checks, like {@link #time}, a component that may be absent. */
    public static @Nullable OffsetTime optionalTime(String name, @Nullable OffsetTime value) {
        return value == null ? null : time(name, value);
    }

    /**
     * Copies a list unmodifiably, the lists and maps in it as well.
     *
     * @throws NullPointerException when the list is null
     * @throws IllegalArgumentException when a number in it is not finite
     */
    public static <E extends @Nullable Object> List<E> list(String name, @Nullable List<E> value) {
        return copy(name, present(name, value));
    }

    /** Copies, like {@link #list}, a component that may be absent. */
    public static <E extends @Nullable Object> @Nullable List<E> optionalList(String name, @Nullable List<E> value) {
        return value == null ? null : copy(name, value);
    }

    /** Copies a map unmodifiably in its own order, the lists and maps in it as well. Throws as {@link #list} does. */
    public static <V extends @Nullable Object> Map<String, V> map(String name, @Nullable Map<String, V> value) {
        return copy(name, present(name, value));
    }

    /** Copies, like {@link #map}, a component that may be absent. */
    public static <V extends @Nullable Object> @Nullable Map<String, V> optionalMap(
            String name, @Nullable Map<String, V> value) {
        return value == null ? null : copy(name, value);
    }

    /** Copies a generic tree unmodifiably: any JSON value. */
    public static @Nullable Object tree(String name, @Nullable Object value) {
        return value == null ? null : frozen(name, value);
    }

    private static <E extends @Nullable Object> List<E> copy(String name, List<E> list) {
        if (list instanceof ImmutableList<E>) {
            return list;
        }
        List<E> copy = new ArrayList<>(list.size());
        for (E element : list) {
            copy.add(frozen(name, element));
        }
        return Collections.unmodifiableList(copy);
    }

    private static <V extends @Nullable Object> Map<String, V> copy(String name, Map<String, V> map) {
        Map<String, V> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(present(name, key), frozen(name, value)));
        return Collections.unmodifiableMap(copy);
    }

    @SuppressWarnings("unchecked") // a copy of a list is a list, and of a map a map
    private static <V extends @Nullable Object> V frozen(String name, V value) {
        if (value instanceof List<?> list) {
            return (V) copy(name, list);
        }
        if (value instanceof Map<?, ?> map) {
            return (V) copy(name, (Map<String, ?>) map);
        }
        if (value instanceof Double number) {
            finite(name, (double) number);
        }
        return value;
    }
}
