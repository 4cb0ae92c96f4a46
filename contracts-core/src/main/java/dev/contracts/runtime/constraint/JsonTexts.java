package dev.contracts.runtime.constraint;

import dev.contracts.runtime.json.JsonCursor;
import dev.contracts.runtime.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Conversions between strings and their JSON texts, for the values that a schema names. */
public final class JsonTexts {
    private JsonTexts() {}

    /** Returns the JSON text of a string: in quotes, escaped. */
    public static String of(String string) {
        return new String(new JsonWriter().value(string).toBytes(), StandardCharsets.UTF_8);
    }

    /** The strings among the values, as they are. */
    static List<String> strings(List<String> values) {
        List<String> strings = new ArrayList<>();
        for (String value : values) {
            if (value.startsWith("\"")) {
                strings.add(new JsonCursor(value.getBytes(StandardCharsets.UTF_8)).readString());
            }
        }
        return strings;
    }
}
