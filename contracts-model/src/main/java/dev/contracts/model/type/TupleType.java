package dev.contracts.model.type;

import java.util.List;
import java.util.Objects;

/**
 * An array whose first elements have types of their own ({@code prefixItems}). It may be shorter than its items, unless
 * {@code minItems} says otherwise, and longer.
 *
 * @param items the types of the first elements, in order
 * @param rest the type of the elements after them
 */
public record TupleType(List<TypeUse> items, TypeUse rest) implements Type {
    public TupleType {
        items = List.copyOf(items);
        Objects.requireNonNull(rest, "rest");
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
