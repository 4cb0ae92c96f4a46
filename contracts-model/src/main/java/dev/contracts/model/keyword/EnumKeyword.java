package dev.contracts.model.keyword;

import dev.contracts.model.json.JsonTreeConverter;
import dev.contracts.model.json.JsonValues;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.EnumConstraint;
import dev.contracts.runtime.json.JsonTrees;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code enum}: the values that there may be. */
final class EnumKeyword extends ValueAssertion<List<JsonNode>> {
    EnumKeyword() {
        super(EnumConstraint.KEYWORD, ANY);
    }

    @Override
    public String summary() {
        return "A value is none of those that the contract lists.";
    }

    @Override
    public @Nullable List<JsonNode> parse(JsonNode json, KeywordContext context) {
        if (!json.isArray() || json.isEmpty()) {
            context.error(
                    "contract.enum", "enum is an array of at least one value", "list the values that are allowed");
            return null;
        }
        List<JsonNode> values = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < json.size(); i++) {
            values.add(json.get(i));
            if (!seen.add(JsonValues.canonical(json.get(i)))) {
                context.errorAt(
                        "contract.enum",
                        context.location(Integer.toString(i)),
                        "enum lists " + JsonValues.quote(json.get(i)) + " twice",
                        "remove one of the two");
            }
        }
        return values;
    }

    @Override
    Constraint constraint(String schemaPointer, List<JsonNode> values) {
        return new EnumConstraint(
                schemaPointer, values.stream().map(JsonValues::text).toList());
    }

    @Override
    boolean passes(List<JsonNode> values, @Nullable Object instance) {
        for (JsonNode value : values) {
            if (JsonTrees.same(instance, JsonTreeConverter.tree(value))) {
                return true;
            }
        }
        return false;
    }
}
