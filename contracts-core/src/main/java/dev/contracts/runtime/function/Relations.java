package dev.contracts.runtime.function;

import static dev.contracts.runtime.function.RuleFunction.EQUALS;
import static dev.contracts.runtime.function.RuleFunction.GREATER;
import static dev.contracts.runtime.function.RuleFunction.GREATER_EQUALS;
import static dev.contracts.runtime.function.RuleFunction.LESS;
import static dev.contracts.runtime.function.RuleFunction.LESS_EQUALS;
import static dev.contracts.runtime.function.RuleFunction.NOT_EQUALS;

import java.util.Map;

/** The six relations between two values: equal or not, and the four orders. */
public final class Relations {
    private static final Map<RuleFunction, RuleFunction> OPPOSITE = Map.of(
            EQUALS, NOT_EQUALS,
            NOT_EQUALS, EQUALS,
            LESS, GREATER_EQUALS,
            LESS_EQUALS, GREATER,
            GREATER, LESS_EQUALS,
            GREATER_EQUALS, LESS);
    private static final Map<RuleFunction, RuleFunction> MIRRORED = Map.of(
            LESS, GREATER,
            LESS_EQUALS, GREATER_EQUALS,
            GREATER, LESS,
            GREATER_EQUALS, LESS_EQUALS);

    private Relations() {}

    /** Returns whether the function is one of the six. */
    public static boolean isRelation(RuleFunction function) {
        return OPPOSITE.containsKey(function);
    }

    /** Returns the relation that holds where the given one does not, such as {@code >=} for {@code <}; any other function as it is. */
    public static RuleFunction opposite(RuleFunction relation) {
        return OPPOSITE.getOrDefault(relation, relation);
    }

    /** Returns the relation that holds when the sides are swapped, such as {@code >} for {@code <}; any other function as it is. */
    public static RuleFunction mirrored(RuleFunction relation) {
        return MIRRORED.getOrDefault(relation, relation);
    }
}
