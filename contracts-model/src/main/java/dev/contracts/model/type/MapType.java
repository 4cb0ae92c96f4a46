package dev.contracts.model.type;

import java.util.Objects;

/**
 * An object without declared properties: names to values of one type.
 *
 * @param value the type of each value
 */
public record MapType(TypeUse value) implements Type {
    public MapType {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
