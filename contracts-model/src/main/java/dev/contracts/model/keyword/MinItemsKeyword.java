package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.CountConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code minItems}: the least number of items of an array. */
final class MinItemsKeyword extends CountKeyword {
    MinItemsKeyword() {
        super(CountConstraint.Limit.MIN_ITEMS, SchemaType.ARRAY);
    }

    @Override
    public String summary() {
        return "An array has fewer items than the contract allows.";
    }

    @Override
    boolean passes(Long least, @Nullable Object instance) {
        return !(instance instanceof List<?> items) || items.size() >= least;
    }
}
