package dev.contracts.runtime.constraint;

/**
 * Refuses the values that fit a schema.
 *
 * @param refused what that schema demands, in words; empty where it takes more than a few
 */
public record NotConstraint(String schemaPointer, String refused) implements Constraint {
    /** The name of the keyword. */
    public static final String KEYWORD = "not";

    @Override
    public String keyword() {
        return KEYWORD;
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
