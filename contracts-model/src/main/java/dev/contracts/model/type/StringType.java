package dev.contracts.model.type;

/** Text, also where only one text is allowed ({@code const}). */
public record StringType() implements Type {
    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
