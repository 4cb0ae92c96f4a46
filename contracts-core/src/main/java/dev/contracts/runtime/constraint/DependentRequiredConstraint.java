package dev.contracts.runtime.constraint;

/**
 * Demands that an object has a property when it has another one.
 *
 * @param because the other one
 */
public record DependentRequiredConstraint(String schemaPointer, String property, String because) implements Constraint {
    @Override
    public String keyword() {
        return "dependentRequired";
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
