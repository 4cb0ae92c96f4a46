package dev.contracts.model.contradiction;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.keyword.JavaType;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.keyword.NumericBound;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.runtime.json.JsonTrees;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Warns of bounds that refuse themselves: a payload with the number that the bound names keeps it, and its record, which has the
 * nearest double, does not.
 */
final class BoundCheck {
    private BoundCheck() {}

    static void check(Schema schema, Diagnostics diagnostics) {
        for (NumericBound keyword : Keywords.bounds()) {
            BigDecimal bound = schema.value(keyword);
            if (bound != null && !keyword.isExclusive() && isRounded(schema)) {
                check(schema, keyword, bound, diagnostics);
            }
        }
    }

    private static void check(Schema schema, NumericBound keyword, BigDecimal bound, Diagnostics diagnostics) {
        double nearest = bound.doubleValue();
        if (!Double.isFinite(nearest)) {
            return;
        }
        BigDecimal kept = JsonTrees.decimal(nearest);
        int side = kept.compareTo(bound);
        if (keyword.isLower() ? side < 0 : side > 0) {
            diagnostics.warning(
                    "contract.bound",
                    schema.place(keyword),
                    keyword.keyword() + " " + bound.toPlainString() + " refuses " + bound.toPlainString()
                            + ", which a double keeps as " + kept.toPlainString(),
                    "write " + kept.toPlainString() + ", or \"x-java-type\": \"BigDecimal\", which keeps every digit");
        }
    }

    private static boolean isRounded(Schema schema) {
        Set<Schema> nodes = SchemaCursor.of(schema).nodes();
        return ContradictionFinder.isOfNumbers(nodes)
                && nodes.stream().noneMatch(node -> node.value(Keywords.JAVA_TYPE) == JavaType.BIG_DECIMAL);
    }
}
