package dev.contracts.runtime.constraint;

/**
 * Demands that a string has a format.
 *
 * @param format a name that {@link dev.contracts.runtime.format.Formats} knows
 */
public record FormatConstraint(String schemaPointer, String format) implements Constraint {
    /** The name of the keyword. */
    public static final String KEYWORD = "format";

    @Override
    public String keyword() {
        return KEYWORD;
    }

    @Override
    public Precedence precedence() {
        return Precedence.FORMAT;
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
