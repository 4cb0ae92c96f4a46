package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.NumberConstraint;

/** {@code maximum}: the greatest number that there may be. */
final class MaximumKeyword extends NumericBound {
    MaximumKeyword() {
        super(NumberConstraint.Limit.MAXIMUM, false, false);
    }
}
