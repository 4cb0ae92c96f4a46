package dev.contracts.runtime.constraint;

import java.math.BigDecimal;

/**
 * Limits a number.
 *
 * @param value the limit, exactly as the contract writes it
 */
public record NumberConstraint(NumberConstraint.Limit limit, BigDecimal value, String schemaPointer)
        implements Constraint {
    public NumberConstraint {
        if (limit == Limit.MULTIPLE_OF && value.signum() <= 0) {
            throw new IllegalArgumentException("a multiple of " + value + " at " + schemaPointer);
        }
    }

    /** The ways in which a number is limited. */
    public enum Limit {
        MINIMUM("minimum"),
        MAXIMUM("maximum"),
        EXCLUSIVE_MINIMUM("exclusiveMinimum"),
        EXCLUSIVE_MAXIMUM("exclusiveMaximum"),
        MULTIPLE_OF("multipleOf");

        private final String keyword;

        Limit(String keyword) {
            this.keyword = keyword;
        }

        public String keyword() {
            return keyword;
        }
    }

    /** Of a value given as a decimal text. */
    public static NumberConstraint of(String schemaPointer, Limit limit, String value) {
        return new NumberConstraint(limit, new BigDecimal(value), schemaPointer);
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
