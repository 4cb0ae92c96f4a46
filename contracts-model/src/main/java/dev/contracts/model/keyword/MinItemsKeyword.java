package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.ItemCountConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code minItems}: the least number of items of an array. */
final class MinItemsKeyword extends CountKeyword {
    MinItemsKeyword() {
        super(ItemCountConstraint.Limit.MINIMUM.keyword(), SchemaType.ARRAY);
    }

    @Override
    Constraint constraint(String schemaPointer, Long least) {
        return new ItemCountConstraint(schemaPointer, ItemCountConstraint.Limit.MINIMUM, least);
    }

    @Override
    boolean passes(Long least, @Nullable Object instance) {
        return !(instance instanceof List<?> items) || items.size() >= least;
    }

    @Override
    void lint(Long least, KeywordValues node, KeywordContext context) {
        range(least, Keywords.MAX_ITEMS, node, context);
    }
}
