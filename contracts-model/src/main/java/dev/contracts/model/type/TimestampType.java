package dev.contracts.model.type;

/** A string of format {@code date-time}; a moment on the time line. */
public record TimestampType() implements Type {
    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
