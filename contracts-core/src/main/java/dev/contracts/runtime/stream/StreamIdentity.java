package dev.contracts.runtime.stream;

import dev.contracts.Context;
import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.function.RuleSteps;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule with {@code each} and {@code by}: every item is compared with the first one of the same identity that an earlier
 * payload of the key held. Items of one payload are not compared with each other: that is what a payload rule is for.
 *
 * @param <T> a payload
 * @param <I> an item
 */
public interface StreamIdentity<T, I> {
    ExplainedRule rule();

    /** Pointer to the list of items in a payload, such as {@code /trades}. */
    String pointer();

    /** {@code each}; an absent list is an empty one. May throw {@link RuleError}. */
    List<I> items(T payload, RuleSteps steps);

    /** {@code by}: a value with {@code equals} and {@code hashCode}, such as a String or a Long. May throw {@link RuleError}. */
    Object id(I item, RuleSteps steps);

    /** Returns whether the rule holds. May throw {@link RuleError}. */
    boolean holds(T self, I item, I seen, Context context, RuleSteps steps);

    /** The item as a JSON tree, for an explanation. */
    @Nullable
    Object tree(I item);

    /** Returns an item that was remembered as what it is. */
    @SuppressWarnings("unchecked") // of this rule only items are remembered
    default I typed(Object remembered) {
        return (I) remembered;
    }
}
