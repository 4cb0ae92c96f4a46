package dev.contracts.runtime.constraint;

import java.util.List;

/**
 * Refuses the properties that a node does not declare; violated by the value of such a property.
 *
 * @param declared the names of those that it declares
 */
public record AdditionalPropertiesConstraint(String schemaPointer, List<String> declared) implements Constraint {
    /** The name of the keyword. */
    public static final String KEYWORD = "additionalProperties";

    public AdditionalPropertiesConstraint {
        declared = List.copyOf(declared);
    }

    /** Makes the constraint of a node that declares the named properties. */
    public static AdditionalPropertiesConstraint of(String schemaPointer, String... declared) {
        return new AdditionalPropertiesConstraint(schemaPointer, List.of(declared));
    }

    @Override
    public String keyword() {
        return KEYWORD;
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
