package dev.contracts.model.keyword;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Bounds of numbers, as exact decimals. */
final class NumberKeywords {
    static final Map<String, KeywordReader> READERS = Map.of(
            "minimum", NumberKeywords::bound,
            "maximum", NumberKeywords::bound,
            "exclusiveMinimum", NumberKeywords::bound,
            "exclusiveMaximum", NumberKeywords::bound,
            "multipleOf", NumberKeywords::divisor);

    private NumberKeywords() {}

    private static void bound(KeywordContext site, JsonNode value) {
        if (value.isNumber()) {
            site.put(value.decimalValue());
        } else {
            site.wrong(site.keyword() + " is a number", value.isString() ? "write it without quotes" : "");
        }
    }

    private static void divisor(KeywordContext site, JsonNode value) {
        if (value.isNumber() && value.decimalValue().signum() > 0) {
            site.put(value.decimalValue());
        } else {
            site.wrong("multipleOf is a number greater than 0", "");
        }
    }
}
