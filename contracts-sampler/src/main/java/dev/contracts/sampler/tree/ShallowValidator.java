package dev.contracts.sampler.tree;

import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.keyword.ValueAssertion;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a value may stand where some schema nodes govern, by its own keywords and not by what is in it. Only a guide,
 * to make few values in vain: the reference engine decides about each sample.
 */
public final class ShallowValidator {
    private ShallowValidator() {}

    public static boolean fits(@Nullable Object value, SchemaCursor cursor) {
        return cursor.refusing().isEmpty() && fits(value, cursor.nodes());
    }

    public static boolean fits(@Nullable Object value, Collection<Schema> governing) {
        for (Schema node : governing) {
            if (!fits(value, node)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(@Nullable Object value, Schema node) {
        Boolean constant = node.constantAnswer();
        if (constant != null) {
            return constant;
        }
        for (Keyword keyword : node.keywords()) {
            if (keyword instanceof ValueAssertion<?> assertion
                    && assertion != Keywords.UNIQUE_ITEMS
                    && !assertion.accepts(node, value)) {
                return false;
            }
        }
        return true;
    }
}
