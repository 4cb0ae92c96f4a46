package dev.contracts.runtime.constraint;

/** Refuses the properties that a node does not declare; violated by the value of such a property. */
public record AdditionalPropertiesConstraint(String schemaPointer) implements Constraint {
    /** The name of the keyword. */
    public static final String KEYWORD = "additionalProperties";

    @Override
    public String keyword() {
        return KEYWORD;
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
