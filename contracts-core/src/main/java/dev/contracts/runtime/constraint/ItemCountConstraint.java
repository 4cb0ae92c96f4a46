package dev.contracts.runtime.constraint;

/** Limits the number of items of an array. */
public record ItemCountConstraint(ItemCountConstraint.Limit limit, long count, String schemaPointer)
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

    @Override
    public String keyword() {
        return limit.keyword();
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
