package dev.contracts.runtime.constraint;

/** Refuses an array that has an item twice. */
public record UniqueItemsConstraint(String schemaPointer) implements Constraint {
    @Override
    public String keyword() {
        return "uniqueItems";
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
