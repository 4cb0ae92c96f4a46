package dev.contracts.runtime.constraint;

import java.math.BigDecimal;

/**
 * Limits a number.
 *
 * @param value the limit, exactly as the contract writes it
 */
public record NumberConstraint(String schemaPointer, NumberConstraint.Limit limit, BigDecimal value)
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

    /** Accepts numbers that are not less than a limit. */
    public static NumberConstraint minimum(String schemaPointer, String value) {
        return new NumberConstraint(schemaPointer, Limit.MINIMUM, new BigDecimal(value));
    }

    /** Accepts numbers that are not more than a limit. */
    public static NumberConstraint maximum(String schemaPointer, String value) {
        return new NumberConstraint(schemaPointer, Limit.MAXIMUM, new BigDecimal(value));
    }

    /** Accepts numbers that are more than a limit. */
    public static NumberConstraint exclusiveMinimum(String schemaPointer, String value) {
        return new NumberConstraint(schemaPointer, Limit.EXCLUSIVE_MINIMUM, new BigDecimal(value));
    }

    /** Accepts numbers that are less than a limit. */
    public static NumberConstraint exclusiveMaximum(String schemaPointer, String value) {
        return new NumberConstraint(schemaPointer, Limit.EXCLUSIVE_MAXIMUM, new BigDecimal(value));
    }

    /** Accepts the integral multiples of a number. */
    public static NumberConstraint multipleOf(String schemaPointer, String value) {
        return new NumberConstraint(schemaPointer, Limit.MULTIPLE_OF, new BigDecimal(value));
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
