package dev.contracts.model.type;

import java.util.Objects;

/**
 * A type where it is used.
 *
 * @param type the type of the value that is not null
 * @param nullable whether null is allowed as well
 */
public record TypeUse(Type type, boolean nullable) {
    public TypeUse {
        Objects.requireNonNull(type, "type");
    }
}
