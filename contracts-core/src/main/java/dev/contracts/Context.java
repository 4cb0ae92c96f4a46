package dev.contracts;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The values that rules may know from outside the payload, by the names that the contract declares. A value is a {@link
 * Long}, a {@link Double} (finite), a {@link Boolean}, a {@link String}, an {@link Instant} or a list of strings. A rule
 * that needs a name which is not here is not checked, and the verdict says so.
 */
public final class Context {
    /** The context without values. */
    public static final Context NONE = new Context(Map.of());

    private final Map<String, Object> values;

    private Context(Map<String, Object> values) {
        this.values = values;
    }

    /** @throws IllegalArgumentException when a value is of another type than those above */
    public static Context of(Map<String, ?> values) {
        Map<String, Object> copy = new TreeMap<>();
        values.forEach((name, value) -> copy.put(name, normalized(name, value)));
        return new Context(Collections.unmodifiableMap(copy));
    }

    /** This context and one more value, which replaces an earlier one of the same name. */
    public Context with(String name, Object value) {
        Map<String, Object> copy = new TreeMap<>(values);
        copy.put(name, normalized(name, value));
        return new Context(Collections.unmodifiableMap(copy));
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public @Nullable Object get(String name) {
        return values.get(name);
    }

    /** The names that are given, sorted. */
    public Set<String> names() {
        return values.keySet();
    }

    /** @throws IllegalArgumentException when the value is missing or no integer */
    public long integer(String name) {
        return value(name, Long.class);
    }

    /** @throws IllegalArgumentException when the value is missing or no number */
    public double number(String name) {
        Object value = values.get(name);
        return value instanceof Long whole ? (double) whole : value(name, Double.class);
    }

    /** @throws IllegalArgumentException when the value is missing or no boolean */
    public boolean bool(String name) {
        return value(name, Boolean.class);
    }

    /** @throws IllegalArgumentException when the value is missing or no string */
    public String string(String name) {
        return value(name, String.class);
    }

    /** @throws IllegalArgumentException when the value is missing or no timestamp */
    public Instant timestamp(String name) {
        return value(name, Instant.class);
    }

    /** @throws IllegalArgumentException when the value is missing or no list */
    @SuppressWarnings("unchecked") // normalized() admits lists of strings only
    public List<String> strings(String name) {
        return value(name, List.class);
    }

    private <V> V value(String name, Class<V> type) {
        Object value = values.get(name);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("context " + name + " is "
                    + (value == null ? "missing" : "a " + value.getClass().getSimpleName()) + ", expected a "
                    + type.getSimpleName());
        }
        return type.cast(value);
    }

    private static Object normalized(String name, @Nullable Object value) {
        if (value instanceof Integer small) {
            return (long) small;
        }
        if ((value instanceof Double number && Double.isFinite(number))
                || value instanceof Long
                || value instanceof Boolean
                || value instanceof String
                || value instanceof Instant) {
            return value;
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return List.copyOf(list);
        }
        throw new IllegalArgumentException("context " + name + " is neither an integer, a finite double, a boolean, a "
                + "string, an Instant nor a list of strings: " + value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Context that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "Context" + values;
    }
}
