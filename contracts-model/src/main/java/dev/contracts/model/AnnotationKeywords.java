package dev.contracts.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keywords that describe and assert nothing. */
final class AnnotationKeywords {
    static final Map<String, KeywordReader> READERS = Map.of(
            "title", KeywordSite::string,
            "description", KeywordSite::string,
            "$comment", KeywordSite::string,
            "default", KeywordSite::put,
            "examples",
                    (site, value) -> {
                        if (value.isArray()) {
                            List<Object> examples = new ArrayList<>();
                            value.forEach(examples::add);
                            site.put(examples);
                        } else {
                            site.wrong("examples is an array of values", "write [" + "…]");
                        }
                    },
            "deprecated", KeywordSite::flag,
            "readOnly", KeywordSite::flag,
            "writeOnly", KeywordSite::flag);

    private AnnotationKeywords() {}
}
