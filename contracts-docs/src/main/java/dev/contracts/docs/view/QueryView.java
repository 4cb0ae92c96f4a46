package dev.contracts.docs.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of the request, or a value that rules need from outside the payload. None is required.
 *
 * @param name as in the query string, or as in {@code --context NAME=VALUE}
 * @param type such as {@code integer}
 * @param defaultValue what is assumed when it is left out, as JSON; null when that is nothing in particular
 * @param range what a value is held to, one constraint an element
 * @param meaning empty when the contract has none
 */
public record QueryView(
        String name, List<Span> type, @Nullable String defaultValue, List<List<Span>> range, String meaning) {
    public QueryView {
        type = List.copyOf(type);
        range = List.copyOf(range);
    }
}
