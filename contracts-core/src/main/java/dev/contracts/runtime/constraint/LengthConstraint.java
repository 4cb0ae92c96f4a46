package dev.contracts.runtime.constraint;

/** Limits the number of code points of a string. */
public record LengthConstraint(String schemaPointer, LengthConstraint.Limit limit, long count) implements Constraint {
    public LengthConstraint {
        if (count < 0) {
            throw new IllegalArgumentException("a count of " + count + " at " + schemaPointer);
        }
    }

    /** The ways in which a count is limited. */
    public enum Limit {
        MINIMUM("minLength"),
        MAXIMUM("maxLength");

        private final String keyword;

        Limit(String keyword) {
            this.keyword = keyword;
        }

        public String keyword() {
            return keyword;
        }
    }

    /** Accepts strings that are not shorter than a limit. */
    public static LengthConstraint minLength(String schemaPointer, long count) {
        return new LengthConstraint(schemaPointer, Limit.MINIMUM, count);
    }

    /** Accepts strings that are not longer than a limit. */
    public static LengthConstraint maxLength(String schemaPointer, long count) {
        return new LengthConstraint(schemaPointer, Limit.MAXIMUM, count);
    }

    @Override
    public String keyword() {
        return limit.keyword();
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
