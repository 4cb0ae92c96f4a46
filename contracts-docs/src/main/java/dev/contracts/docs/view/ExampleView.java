package dev.contracts.docs.view;

import java.util.List;

/**
 * The view of an example: its payload, or the relevant part of it.
 *
 * @param name its sentence, in words: {@code a profit that does not add up}
 * @param file below the contract root, with {@code /}
 * @param context the context as {@code name=value}; may be empty
 * @param part the JSON pointer of the part that is shown; empty for the whole payload
 * @param excerpt JSON; {@code …} stands for omitted parts
 * @param whole whether nothing is left out, so that the excerpt is JSON
 * @param sequence whether it is a recorded sequence, one payload a line
 * @param found the violations of the rule; empty for a valid example
 */
public record ExampleView(
        String name,
        String file,
        List<String> context,
        String part,
        String excerpt,
        boolean whole,
        boolean sequence,
        List<FoundView> found) {
    public ExampleView {
        context = List.copyOf(context);
        found = List.copyOf(found);
    }

    /**
     * A violation of the rule that the example is shown for.
     *
     * @param place the line of a sequence and the JSON pointer; empty for a payload as a whole
     * @param message the sentence that a user sees
     */
    public record FoundView(String place, String message) {}
}
