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
 * Values of CEL as the plain trees that explanations take: the same as those of a record that was written again, so that
 * both engines explain in the same words.
 */
public final class ExplanationTrees {
    private ExplanationTrees() {}

    public static @Nullable Object of(Object value) {
        return new JsonCursor(new JsonWriter().tree(json(value)).toBytes()).readTree();
    }

    private static @Nullable Object json(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(name, json(member)));
            return members;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> elements = new ArrayList<>(list.size());
            list.forEach(element -> elements.add(json(element)));
            return elements;
        }
        return value instanceof NullValue ? null : value;
    }
}
