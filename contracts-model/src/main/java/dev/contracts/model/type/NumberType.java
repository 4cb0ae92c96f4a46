package dev.contracts.model.type;

/**
 * A number within the range of a double.
 *
 * @param exact whether a record has all its digits, and not the nearest double; rules read that double
 */
public record NumberType(boolean exact) implements Type {
    /** The usual type, a double. */
    public NumberType() {
        this(false);
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
