package dev.contracts.model.type;

/** True or false. */
public record BooleanType() implements Type {
    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
