package dev.contracts.model.keyword;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Keywords on objects. */
final class ObjectKeywords {
    static final Map<String, KeywordReader> READERS = Map.of(
            "properties",
            KeywordContext::children,
            "required",
            (site, value) -> site.names(value).ifPresent(site::put),
            "additionalProperties",
            (site, value) -> site.put(site.child(value)),
            "dependentRequired",
            ObjectKeywords::dependentRequired);

    private ObjectKeywords() {}

    private static void dependentRequired(KeywordContext site, JsonNode value) {
        if (!value.isObject()) {
            site.wrong("dependentRequired is an object of arrays of property names", "write {\"name\": [\"other\"]}");
            return;
        }
        Map<String, List<String>> dependents = new LinkedHashMap<>();
        value.properties()
                .forEach(entry -> site.names(entry.getValue(), entry.getKey())
                        .ifPresent(names -> dependents.put(entry.getKey(), names)));
        site.put(dependents);
    }
}
