package dev.contracts.model.type;

import java.util.Objects;

/**
 * An array whose elements share one type.
 *
 * @param element the type of each element
 */
public record ListType(TypeUse element) implements Type {
    public ListType {
        Objects.requireNonNull(element, "element");
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
