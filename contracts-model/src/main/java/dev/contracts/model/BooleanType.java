package dev.contracts.model;

/** True or false. */
public record BooleanType() implements Type {
    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
