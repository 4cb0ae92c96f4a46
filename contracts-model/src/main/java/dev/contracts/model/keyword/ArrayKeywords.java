package dev.contracts.model.keyword;

import java.util.Map;

/** Keywords on arrays. */
final class ArrayKeywords {
    static final Map<String, KeywordReader> READERS = Map.of(
            "items",
                    (site, value) -> {
                        if (value.isArray()) {
                            site.wrong("items is one schema for all elements", "use prefixItems for a list of schemas");
                        } else {
                            site.put(site.child(value));
                        }
                    },
            "prefixItems", KeywordContext::childList,
            "minItems", KeywordContext::count,
            "maxItems", KeywordContext::count,
            "uniqueItems", KeywordContext::flag);

    private ArrayKeywords() {}
}
