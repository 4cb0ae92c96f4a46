package dev.contracts.runtime.constraint;

/**
 * Limits the number of items of an array that fit a schema.
 *
 * @param keyword {@link #CONTAINS} or {@link #MIN_CONTAINS} for the least number, {@link #MAX_CONTAINS} for the greatest
 */
public record ContainsConstraint(String schemaPointer, String keyword, long count) implements Constraint {
    public static final String CONTAINS = "contains";
    public static final String MIN_CONTAINS = "minContains";
    public static final String MAX_CONTAINS = "maxContains";

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
