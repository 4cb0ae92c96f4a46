package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.NumberConstraint;
import java.math.BigDecimal;

/** {@code minimum}: the least number that there may be. */
final class MinimumKeyword extends NumericBound {
    MinimumKeyword() {
        super(NumberConstraint.Limit.MINIMUM, true, false);
    }

    @Override
    void lint(BigDecimal least, KeywordValues node, KeywordContext context) {
        range(least, Keywords.MAXIMUM, node, context);
    }
}
