package dev.contracts.runtime.constraint;

/** Demands that an object has a property. */
public record RequiredConstraint(String schemaPointer, String property) implements Constraint {
    @Override
    public String keyword() {
        return "required";
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
