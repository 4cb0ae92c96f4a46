package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.constraint.UniqueItemsConstraint;
import dev.contracts.runtime.json.JsonTrees;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code uniqueItems}: that no item of an array is there twice; {@code false} demands nothing. */
final class UniqueItemsKeyword extends ValueAssertion<Boolean> {
    UniqueItemsKeyword() {
        super(UniqueItemsConstraint.KEYWORD, EnumSet.of(SchemaType.ARRAY));
    }

    @Override
    public String summary() {
        return "An item is there twice in an array.";
    }

    @Override
    public @Nullable Boolean parse(JsonNode json, KeywordContext context) {
        return ValueParser.flag(json, context);
    }

    @Override
    Constraint constraint(String schemaPointer, Boolean unique) {
        return new UniqueItemsConstraint(schemaPointer);
    }

    @Override
    boolean passes(Boolean unique, @Nullable Object instance) {
        return !unique || !(instance instanceof List<?> items) || JsonTrees.firstRepeat(items) == null;
    }
}
