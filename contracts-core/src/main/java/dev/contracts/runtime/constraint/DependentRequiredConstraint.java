package dev.contracts.runtime.constraint;

/**
 * Demands that an object has a property when it has another one.
 *
 * @param because the other one
 */
public record DependentRequiredConstraint(String schemaPointer, String property, String because) implements Constraint {
    /** The name of the keyword. */
    public static final String KEYWORD = "dependentRequired";

    @Override
    public String keyword() {
        return KEYWORD;
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
