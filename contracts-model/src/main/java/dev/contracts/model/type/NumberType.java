package dev.contracts.model.type;

/** A number that a double holds. */
public record NumberType() implements Type {
    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
