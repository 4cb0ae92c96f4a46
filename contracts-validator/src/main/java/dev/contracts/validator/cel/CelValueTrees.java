package dev.contracts.validator.cel;

import dev.cel.common.values.NullValue;
import dev.contracts.runtime.json.JsonCursor;
import dev.contracts.runtime.json.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Converts values of CEL into the plain trees that explanations take: the same as those of a decoded and encoded
 * record, so that both engines explain alike.
 */
public final class CelValueTrees {
    private CelValueTrees() {}

    public static @Nullable Object of(Object value) {
        return new JsonCursor(new JsonWriter().tree(json(value)).toBytes()).readTree();
    }

    private static @Nullable Object json(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> properties = new LinkedHashMap<>();
            map.forEach((name, property) -> properties.put(name, json(property)));
            return properties;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>(list.size());
            list.forEach(item -> items.add(json(item)));
            return items;
        }
        return value instanceof NullValue ? null : value;
    }
}
