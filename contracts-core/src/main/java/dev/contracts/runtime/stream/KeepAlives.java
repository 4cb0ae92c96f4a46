package dev.contracts.runtime.stream;

import dev.contracts.runtime.json.JsonCursor;
import dev.contracts.runtime.json.JsonError;
import dev.contracts.runtime.json.JsonTrees;
import dev.contracts.runtime.json.JsonType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a sequence that are no payloads, such as {@code {"type": "ping"}}. A message is one of them when it is an
 * object that has each property of a pattern with an equal value, whatever else it has.
 */
public final class KeepAlives {
    /** No message is a keep-alive. */
    public static final KeepAlives NONE = new KeepAlives(List.of());

    /** The canonical values of each pattern, by the property's name. */
    private final List<Map<String, String>> patterns;

    private final Set<String> names = new HashSet<>();

    private KeepAlives(List<Map<String, String>> patterns) {
        this.patterns = patterns;
        patterns.forEach(pattern -> names.addAll(pattern.keySet()));
    }

    /** @param patterns JSON objects with at least one property */
    public static KeepAlives of(String... patterns) {
        List<Map<String, String>> read = new ArrayList<>();
        for (String pattern : patterns) {
            byte[] text = pattern.getBytes(StandardCharsets.UTF_8);
            read.add(Map.copyOf(values(text, null)));
        }
        return new KeepAlives(List.copyOf(read));
    }

    /** @param message one JSON text in which {@link JsonError#find} finds no error */
    public boolean matches(byte[] message) {
        if (patterns.isEmpty() || new JsonCursor(message).type() != JsonType.OBJECT) {
            return false;
        }
        Map<String, String> values = values(message, names);
        for (Map<String, String> pattern : patterns) {
            if (values.entrySet().containsAll(pattern.entrySet())) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, String> values(byte[] object, @Nullable Set<String> wanted) {
        Map<String, String> values = new HashMap<>();
        JsonCursor in = new JsonCursor(object);
        in.beginObject();
        while (in.nextProperty()) {
            String name = in.name();
            if (wanted == null || wanted.contains(name)) {
                values.put(name, JsonTrees.canonical(in.readTree()));
            } else {
                in.skip();
            }
        }
        return values;
    }
}
