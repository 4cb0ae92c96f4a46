package dev.contracts.docs.view;

import dev.contracts.Context;
import dev.contracts.model.example.Example;
import dev.contracts.runtime.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The view of an example: its payload, or the relevant part of it.
 *
 * @param example the example itself
 * @param part the JSON pointer of the part that is shown; empty for the whole payload
 * @param excerpt JSON; {@code …} stands for omitted parts
 * @param whole whether nothing is left out, so that the excerpt is JSON
 * @param found the violations of the rule; empty for a valid example
 */
public record ExampleView(Example example, String part, String excerpt, boolean whole, List<FoundView> found) {
    public ExampleView {
        Objects.requireNonNull(example, "example");
        found = List.copyOf(found);
    }

    /** Returns its sentence, in words: {@code a profit that does not add up}. */
    public String name() {
        return example.name().replace('-', ' ');
    }

    /** Returns its file below the contract root, with {@code /}. */
    public String file() {
        return example.location().file();
    }

    /** Returns the context as {@code --context} takes it: {@code name=value}, sorted. */
    public List<String> context() {
        Context context = example.context();
        return context.names().stream()
                .sorted()
                .map(name -> name + "=" + argument(context.get(name)))
                .toList();
    }

    private static String argument(@Nullable Object value) {
        if (!(value instanceof List<?> list)) {
            return String.valueOf(value);
        }
        JsonWriter json = new JsonWriter();
        json.beginArray();
        list.forEach(item -> json.value(String.valueOf(item)));
        json.endArray();
        return new String(json.toBytes(), StandardCharsets.UTF_8).strip();
    }

    /**
     * A violation of the rule that the example is shown for.
     *
     * @param location the line of a sequence and the JSON pointer; empty for a payload as a whole
     * @param message the sentence that a user sees
     */
    public record FoundView(String location, String message) {}
}
