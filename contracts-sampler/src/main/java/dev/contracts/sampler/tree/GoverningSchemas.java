package dev.contracts.sampler.tree;

import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import org.jspecify.annotations.Nullable;

/** The schema nodes that govern each value of a tree; conditions ({@code if}) apart, which only a validator decides. */
public final class GoverningSchemas {
    private GoverningSchemas() {}

    /** Adds the variants that a value's tags choose. */
    public static SchemaCursor of(@Nullable Object value, SchemaCursor cursor) {
        return cursor.withVariants(union -> union.textIn(value));
    }

    /** Goes down to a place, whether or not there is a value; the variants of the values on the way are chosen. */
    public static SchemaCursor at(Schema contract, @Nullable Object root, InstancePointer place) {
        SchemaCursor cursor = SchemaCursor.of(contract);
        Object value = root;
        for (Object step : place.steps()) {
            SchemaCursor holder = of(value, cursor);
            cursor = step instanceof Integer index ? holder.item(index) : holder.property((String) step);
            value = InstanceTrees.child(value, step);
        }
        return cursor;
    }
}
