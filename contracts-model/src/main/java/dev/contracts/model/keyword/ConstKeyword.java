package dev.contracts.model.keyword;

import dev.contracts.model.json.JsonTreeConverter;
import dev.contracts.model.json.JsonValues;
import dev.contracts.runtime.constraint.ConstConstraint;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.json.JsonTrees;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code const}: the only value that there may be, a JSON null included. */
final class ConstKeyword extends ValueAssertion<JsonNode> {
    ConstKeyword() {
        super(ConstConstraint.KEYWORD, ANY);
    }

    @Override
    public String summary() {
        return "A value is another than the one that the contract says.";
    }

    @Override
    public JsonNode parse(JsonNode json, KeywordContext context) {
        return json;
    }

    @Override
    Constraint constraint(String schemaPointer, JsonNode value) {
        return new ConstConstraint(schemaPointer, JsonValues.text(value));
    }

    @Override
    boolean passes(JsonNode value, @Nullable Object instance) {
        return JsonTrees.same(instance, JsonTreeConverter.tree(value));
    }
}
