package dev.contracts.runtime.constraint;

/** Refuses an array that has an item twice. */
public record UniqueItemsConstraint(String schemaPointer) implements Constraint {
    /** The name of the keyword. */
    public static final String KEYWORD = "uniqueItems";

    @Override
    public String keyword() {
        return KEYWORD;
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
