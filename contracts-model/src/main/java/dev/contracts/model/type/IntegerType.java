package dev.contracts.model.type;

/** A whole number that fits in 64 bits with sign; {@code 5.0} and {@code 1e2} are whole. */
public record IntegerType() implements Type {
    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
