package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.NumberConstraint;

/** {@code maximum}: the greatest number that there may be. */
final class MaximumKeyword extends NumericBound {
    MaximumKeyword() {
        super(NumberConstraint.Limit.MAXIMUM, false, false);
    }

    @Override
    public String summary() {
        return "A number is greater than the contract allows.";
    }
}
