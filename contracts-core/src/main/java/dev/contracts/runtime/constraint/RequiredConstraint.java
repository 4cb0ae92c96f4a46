package dev.contracts.runtime.constraint;

/** Demands that an object has a property. */
public record RequiredConstraint(String schemaPointer, String property) implements Constraint {
    /** The name of the keyword. */
    public static final String KEYWORD = "required";

    @Override
    public String keyword() {
        return KEYWORD;
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
