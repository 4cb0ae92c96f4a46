package dev.contracts.model.contradiction;

import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.Set;

/** Counts the different values that a schema allows, where they are few. */
final class DistinctValues {
    private DistinctValues() {}

    /** Returns the number, or one that it does not exceed; {@link Long#MAX_VALUE} where there is no such number. */
    static long count(SchemaCursor cursor) {
        long least = ofTypes(ContradictionFinder.types(cursor.nodes()));
        for (Schema node : cursor.nodes()) {
            if (node.has(Keywords.CONST)) {
                return 1;
            }
            least = node.has(Keywords.ENUM) ? Math.min(least, node.enumValues().size()) : least;
        }
        return least;
    }

    private static long ofTypes(Set<SchemaType> types) {
        long count = 0;
        for (SchemaType type : types) {
            if (type != SchemaType.BOOLEAN && type != SchemaType.NULL) {
                return Long.MAX_VALUE;
            }
            count += type == SchemaType.BOOLEAN ? 2 : 1;
        }
        return count;
    }
}
