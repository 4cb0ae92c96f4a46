package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.DependentRequiredConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code dependentRequired}: the properties that an object has where it has another one. */
final class DependentRequiredKeyword extends Assertion<Map<String, List<String>>> {
    DependentRequiredKeyword() {
        super(DependentRequiredConstraint.KEYWORD, EnumSet.of(SchemaType.OBJECT));
    }

    @Override
    public String summary() {
        return "A property is missing that another one requires.";
    }

    @Override
    public @Nullable Map<String, List<String>> parse(JsonNode json, KeywordContext context) {
        if (!json.isObject()) {
            context.wrong(keyword() + " is an object of arrays of property names", "write {\"name\": [\"other\"]}");
            return null;
        }
        Map<String, List<String>> dependents = new LinkedHashMap<>();
        json.properties().forEach(entry -> {
            List<String> names = ValueParser.names(entry.getValue(), context, entry.getKey());
            if (names != null) {
                dependents.put(entry.getKey(), names);
            }
        });
        return dependents;
    }

    @Override
    boolean passes(Map<String, List<String>> dependents, @Nullable Object instance) {
        if (instance instanceof Map<?, ?> properties) {
            for (Map.Entry<String, List<String>> entry : dependents.entrySet()) {
                if (properties.containsKey(entry.getKey())
                        && !properties.keySet().containsAll(entry.getValue())) {
                    return false;
                }
            }
        }
        return true;
    }
}
