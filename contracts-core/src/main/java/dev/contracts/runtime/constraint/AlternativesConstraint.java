package dev.contracts.runtime.constraint;

/**
 * Demands that a value fits alternatives: one at least, or one alone.
 *
 * @param keyword {@link #ANY_OF} or {@link #ONE_OF}
 * @param alternatives how many there are
 */
public record AlternativesConstraint(String schemaPointer, String keyword, int alternatives) implements Constraint {
    public static final String ANY_OF = "anyOf";
    public static final String ONE_OF = "oneOf";

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
