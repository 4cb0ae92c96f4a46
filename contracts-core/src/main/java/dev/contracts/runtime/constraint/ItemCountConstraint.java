package dev.contracts.runtime.constraint;

/** Limits the number of items of an array. */
public record ItemCountConstraint(String schemaPointer, ItemCountConstraint.Limit limit, long count)
        implements Constraint {
    public ItemCountConstraint {
        if (count < 0) {
            throw new IllegalArgumentException("a count of " + count + " at " + schemaPointer);
        }
    }

    /** The ways in which a count is limited. */
    public enum Limit {
        MINIMUM("minItems"),
        MAXIMUM("maxItems");

        private final String keyword;

        Limit(String keyword) {
            this.keyword = keyword;
        }

        public String keyword() {
            return keyword;
        }
    }

    /** Accepts arrays that are not shorter than a limit. */
    public static ItemCountConstraint minItems(String schemaPointer, long count) {
        return new ItemCountConstraint(schemaPointer, Limit.MINIMUM, count);
    }

    /** Accepts arrays that are not longer than a limit. */
    public static ItemCountConstraint maxItems(String schemaPointer, long count) {
        return new ItemCountConstraint(schemaPointer, Limit.MAXIMUM, count);
    }

    @Override
    public String keyword() {
        return limit.keyword();
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
