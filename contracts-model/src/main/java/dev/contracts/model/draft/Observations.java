package dev.contracts.model.draft;

import dev.contracts.runtime.format.Formats;
import dev.contracts.runtime.text.JsonPointer;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Observes what payloads show beyond types: how often each property is there, and which strings are timestamps. Locations are JSON
 * Pointers with {@code *} for the items of an array.
 */
final class Observations {
    private final Map<String, Integer> objects = new HashMap<>();
    private final Map<String, Integer> present = new HashMap<>();
    private final Map<String, Boolean> timestamps = new HashMap<>();

    void add(JsonNode value) {
        add("", value);
    }

    private void add(String pointer, JsonNode value) {
        if (value.isObject()) {
            objects.merge(pointer, 1, Integer::sum);
            value.properties().forEach(property -> {
                String at = property(pointer, property.getKey());
                present.merge(at, 1, Integer::sum);
                add(at, property.getValue());
            });
        } else if (value.isArray()) {
            value.forEach(item -> add(items(pointer), item));
        } else if (value.isString()) {
            timestamps.merge(pointer, Formats.matches("date-time", value.stringValue()), Boolean::logicalAnd);
        }
    }

    static String property(String pointer, String name) {
        return JsonPointer.append(pointer, name);
    }

    static String items(String pointer) {
        return pointer + "/*";
    }

    /** Returns whether every object at the pointer had the property. */
    boolean always(String pointer, String name) {
        return present.getOrDefault(property(pointer, name), 0).equals(objects.get(pointer));
    }

    /** Returns whether there were strings at the pointer, all of them timestamps. */
    boolean timestamps(String pointer) {
        return timestamps.getOrDefault(pointer, false);
    }
}
