package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.NumberConstraint;

/** {@code minimum}: the least number that there may be. */
final class MinimumKeyword extends NumericBound {
    MinimumKeyword() {
        super(NumberConstraint.Limit.MINIMUM, true, false);
    }

    @Override
    public String summary() {
        return "A number is less than the contract allows.";
    }
}
