package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.NumberConstraint;

/** {@code exclusiveMinimum}: what a number is greater than. */
final class ExclusiveMinimumKeyword extends NumericBound {
    ExclusiveMinimumKeyword() {
        super(NumberConstraint.Limit.EXCLUSIVE_MINIMUM, true, true);
    }

    @Override
    public String summary() {
        return "A number is not greater than the contract's bound.";
    }
}
