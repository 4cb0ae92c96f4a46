package dev.contracts.docs.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of an object.
 *
 * @param name as in the JSON
 * @param anchor its anchor
 * @param type what its value is, such as {@code integer} or {@code array of position}
 * @param required whether every payload has it
 * @param condition when a payload must have it, where it need not have it always; empty when there is no such condition
 * @param nullable whether its value may be null
 * @param range what the value is held to, one constraint an element
 * @param meaning in words; empty when the contract has none
 * @param defaultValue what a reader may assume when it is absent, as JSON; null when that is nothing in particular
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
