package dev.contracts.docs.view;

import java.util.List;

/**
 * A payload, or the part of one that matters.
 *
 * @param name its sentence, in words: {@code a profit that does not add up}
 * @param file below the contract root, with {@code /}
 * @param context what the rules were told, as {@code name=value}; empty when nothing
 * @param part the JSON pointer of the part that is shown; empty for the whole payload
 * @param excerpt JSON; {@code …} stands for what is left out
 * @param whole whether nothing is left out, so that the excerpt is JSON
 * @param sequence whether it is a recorded sequence, one payload a line
 * @param found what is found in it, each as {@code place: message}; empty when nothing is
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
