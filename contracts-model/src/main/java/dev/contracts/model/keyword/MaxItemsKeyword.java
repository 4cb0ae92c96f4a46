package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.ItemCountConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code maxItems}: the greatest number of items of an array. */
final class MaxItemsKeyword extends CountKeyword {
    MaxItemsKeyword() {
        super(ItemCountConstraint.Limit.MAXIMUM.keyword(), SchemaType.ARRAY);
    }

    @Override
    Constraint constraint(String schemaPointer, Long most) {
        return new ItemCountConstraint(schemaPointer, ItemCountConstraint.Limit.MAXIMUM, most);
    }

    @Override
    boolean passes(Long most, @Nullable Object instance) {
        return !(instance instanceof List<?> items) || items.size() <= most;
    }
}
