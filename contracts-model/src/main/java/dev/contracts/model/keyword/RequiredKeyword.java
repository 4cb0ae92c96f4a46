package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.RequiredConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code required}: the properties that an object has. */
final class RequiredKeyword extends Assertion<List<String>> {
    RequiredKeyword() {
        super(RequiredConstraint.KEYWORD, EnumSet.of(SchemaType.OBJECT));
    }

    @Override
    public String summary() {
        return "A property that the contract requires is missing.";
    }

    @Override
    public @Nullable List<String> parse(JsonNode json, KeywordContext context) {
        return ValueParser.names(json, context);
    }

    @Override
    boolean passes(List<String> names, @Nullable Object instance) {
        return !(instance instanceof Map<?, ?> properties)
                || properties.keySet().containsAll(names);
    }
}
