package dev.contracts.model;

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
            "prefixItems", KeywordSite::childList,
            "minItems", KeywordSite::count,
            "maxItems", KeywordSite::count,
            "uniqueItems", KeywordSite::flag);

    private ArrayKeywords() {}
}
