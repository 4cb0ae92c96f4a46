package dev.contracts.model.stream;

import dev.contracts.model.expression.CheckedExpression;
import java.util.Objects;

/**
 * Something that is remembered of the payloads before, one for each key.
 *
 * @param name an identifier
 * @param initial its value before the first payload; names nothing but literals. Its type is the variable's
 * @param next its value after a payload, from {@code self} and the state before it
 */
public record StateVariable(String name, CheckedExpression initial, CheckedExpression next) {
    public StateVariable {
        Objects.requireNonNull(initial, "initial");
        Objects.requireNonNull(next, "next");
    }
}
