package dev.contracts.model.type;

/** Any JSON value, null included: a schema that names no type, or several that share none. Rules cannot read it. */
public record AnyType() implements Type {
    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
