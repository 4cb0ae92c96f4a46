package dev.contracts.docs.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stream section of a contract, without its rules.
 *
 * @param key the expression that splits the sequence; null for one sequence
 * @param time the expression of a payload's time; null when it has none
 * @param state the variables of the state
 */
public record StreamView(@Nullable String key, @Nullable String time, List<StateView> state) {
    public StreamView {
        state = List.copyOf(state);
    }

    /** A variable of the state, with the expressions of its first value and of the next one. */
    public record StateView(String name, String initial, String next) {}
}
