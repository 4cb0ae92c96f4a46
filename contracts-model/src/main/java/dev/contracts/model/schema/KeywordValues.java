package dev.contracts.model.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of a node's keywords, each of the type that its reader has put in. */
final class KeywordValues {
    private final Map<String, Object> values = new LinkedHashMap<>();

    void put(String keyword, Object value) {
        values.put(keyword, value);
    }

    boolean has(String keyword) {
        return values.containsKey(keyword);
    }

    /** In the order of the file. */
    Set<String> names() {
        return Collections.unmodifiableSet(values.keySet());
    }

    <V> @Nullable V get(String keyword, Class<V> type) {
        Object value = values.get(keyword);
        return value == null ? null : type.cast(value);
    }

    boolean flag(String keyword) {
        return Boolean.TRUE.equals(values.get(keyword));
    }

    /** Empty when absent. */
    String text(String keyword) {
        String value = get(keyword, String.class);
        return value == null ? "" : value;
    }

    @SuppressWarnings("unchecked") // the reader of the keyword puts lists of one type
    <V> List<V> list(String keyword) {
        Object value = values.get(keyword);
        return value == null ? List.of() : (List<V>) value;
    }

    @SuppressWarnings("unchecked") // the reader of the keyword puts sets of one type
    <V> Set<V> set(String keyword) {
        Object value = values.get(keyword);
        return value == null ? Set.of() : (Set<V>) value;
    }

    @SuppressWarnings("unchecked") // the reader of the keyword puts maps of one type
    <V> Map<String, V> map(String keyword) {
        Object value = values.get(keyword);
        return value == null ? Map.of() : (Map<String, V>) value;
    }

    /** All schemas among the values, or in their lists and maps. */
    List<Schema> schemas() {
        List<Schema> schemas = new ArrayList<>();
        values.values().forEach(value -> {
            if (value instanceof List<?> list) {
                list.forEach(item -> addIfSchema(item, schemas));
            } else if (value instanceof Map<?, ?> map) {
                map.values().forEach(item -> addIfSchema(item, schemas));
            } else {
                addIfSchema(value, schemas);
            }
        });
        return schemas;
    }

    private static void addIfSchema(Object item, List<Schema> schemas) {
        if (item instanceof Schema schema) {
            schemas.add(schema);
        }
    }
}
