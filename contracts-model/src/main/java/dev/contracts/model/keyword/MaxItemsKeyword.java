package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.CountConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code maxItems}: the greatest number of items of an array. */
final class MaxItemsKeyword extends CountKeyword {
    MaxItemsKeyword() {
        super(CountConstraint.Limit.MAX_ITEMS, SchemaType.ARRAY);
    }

    @Override
    public String summary() {
        return "An array has more items than the contract allows.";
    }

    @Override
    boolean passes(Long most, @Nullable Object instance) {
        return !(instance instanceof List<?> items) || items.size() <= most;
    }
}
