package dev.contracts.runtime.constraint;

/**
 * Demands that a regular expression matches somewhere in a string.
 *
 * @param pattern in the common subset of RE2 and ECMA-262
 */
public record PatternConstraint(String schemaPointer, String pattern) implements Constraint {
    /** The name of the keyword. */
    public static final String KEYWORD = "pattern";

    @Override
    public String keyword() {
        return KEYWORD;
    }

    @Override
    public Precedence precedence() {
        return Precedence.CHARACTERS;
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
