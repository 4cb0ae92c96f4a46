package dev.contracts.model.keyword;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Keywords that apply other schemas to the same value, and the places where such schemas are kept. */
final class ApplicatorKeywords {
    static final Map<String, KeywordReader> READERS = Map.of(
            "$schema", ApplicatorKeywords::version,
            "$ref", KeywordContext::string,
            "$defs", KeywordContext::children,
            "allOf", KeywordContext::childList,
            "oneOf", KeywordContext::childList,
            "if", (site, value) -> site.put(site.child(value)),
            "then", (site, value) -> site.put(site.child(value)),
            "else", (site, value) -> site.put(site.child(value)));

    private ApplicatorKeywords() {}

    private static void version(KeywordContext site, JsonNode value) {
        if (!site.schema().location().pointer().isEmpty()) {
            site.fault("contract.schema-version", "$schema stands at the root of a file only", "remove it here");
        } else if (!value.isString() || !value.stringValue().equals(Dialect.META_SCHEMA)) {
            site.fault(
                    "contract.schema-version",
                    "$schema is not that of JSON Schema 2020-12, the only version that is read",
                    "write \"" + Dialect.META_SCHEMA + "\"");
        } else {
            site.put(value.stringValue());
        }
    }
}
