package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.NumberConstraint;

/** {@code exclusiveMaximum}: what a number is less than. */
final class ExclusiveMaximumKeyword extends NumericBound {
    ExclusiveMaximumKeyword() {
        super(NumberConstraint.Limit.EXCLUSIVE_MAXIMUM, false, true);
    }

    @Override
    public String summary() {
        return "A number is not less than the contract's bound.";
    }
}
