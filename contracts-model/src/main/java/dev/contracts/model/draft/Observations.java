package dev.contracts.model.draft;

import com.fasterxml.jackson.databind.JsonNode;
import dev.contracts.runtime.format.Formats;
import dev.contracts.runtime.text.JsonPointer;
import java.util.HashMap;
import java.util.Map;

/**
 * What the payloads show beyond types: how often each property is there, and which strings are timestamps. A place is a
 * path with {@code *} for the elements of an array.
 */
final class Observations {
    private final Map<String, Integer> objects = new HashMap<>();
    private final Map<String, Integer> present = new HashMap<>();
    private final Map<String, Boolean> timestamps = new HashMap<>();

    void add(JsonNode value) {
        add("", value);
    }

    private void add(String place, JsonNode value) {
        if (value.isObject()) {
            objects.merge(place, 1, Integer::sum);
            value.properties().forEach(member -> {
                String at = property(place, member.getKey());
                present.merge(at, 1, Integer::sum);
                add(at, member.getValue());
            });
        } else if (value.isArray()) {
            value.forEach(element -> add(elements(place), element));
        } else if (value.isTextual()) {
            timestamps.merge(place, Formats.matches("date-time", value.textValue()), Boolean::logicalAnd);
        }
    }

    static String property(String place, String name) {
        return JsonPointer.append(place, name);
    }

    static String elements(String place) {
        return place + "/*";
    }

    /** Whether every object at the place had the property. */
    boolean always(String place, String name) {
        return present.getOrDefault(property(place, name), 0).equals(objects.get(place));
    }

    /** Whether there were strings at the place, all of them timestamps. */
    boolean timestamps(String place) {
        return timestamps.getOrDefault(place, false);
    }
}
