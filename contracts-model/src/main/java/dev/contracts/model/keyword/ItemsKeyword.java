package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.FalseSchemaConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.EnumSet;
import tools.jackson.databind.JsonNode;

/** {@code items}: the schema of the items that {@code prefixItems} does not name. Drafts before 2020-12 had a list here. */
final class ItemsKeyword extends Applicator {
    ItemsKeyword() {
        super(FalseSchemaConstraint.ITEMS, Shape.ONE, EnumSet.of(SchemaType.ARRAY), true);
    }

    @Override
    public String summary() {
        return "An item is there where the contract allows none.";
    }

    @Override
    public boolean hasShape(JsonNode json, KeywordContext context) {
        if (json.isArray()) {
            context.wrong("items is one schema for all elements", "use prefixItems for a list of schemas");
            return false;
        }
        return true;
    }
}
