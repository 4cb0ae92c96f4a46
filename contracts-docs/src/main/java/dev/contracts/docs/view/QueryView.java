package dev.contracts.docs.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The view of a query parameter, or of a value of the context. None is required.
 *
 * @param name as in the query string, or as in {@code --context NAME=VALUE}
 * @param type such as {@code integer}
 * @param defaultValue the default as JSON; null when there is none
 * @param range the constraints on the value
 * @param meaning empty when the contract has none
 */
public record QueryView(
        String name, List<Span> type, @Nullable String defaultValue, List<List<Span>> range, String meaning) {
    public QueryView {
        type = List.copyOf(type);
        range = List.copyOf(range);
    }
}
