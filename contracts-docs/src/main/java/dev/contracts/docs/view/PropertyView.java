package dev.contracts.docs.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The view of a property of an object.
 *
 * @param name as in the JSON
 * @param anchor its anchor
 * @param type the type of its value, such as {@code integer} or {@code array of position}
 * @param required whether every payload has it
 * @param condition when a payload must have it; empty when there is no such condition
 * @param nullable whether its value may be null
 * @param range the constraints on the value
 * @param meaning in words; empty when the contract has none
 * @param defaultValue the default as JSON; null when there is none
 * @param deprecated whether the contract says so
 */
public record PropertyView(
        String name,
        String anchor,
        List<Span> type,
        boolean required,
        List<Span> condition,
        boolean nullable,
        List<List<Span>> range,
        String meaning,
        @Nullable String defaultValue,
        boolean deprecated) {
    public PropertyView {
        type = List.copyOf(type);
        condition = List.copyOf(condition);
        range = List.copyOf(range);
    }
}
