package dev.contracts.model.keyword;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keywords that describe and assert nothing. */
public final class AnnotationKeywords {
    public static final Map<String, KeywordReader> READERS = Map.of(
            "title", KeywordContext::string,
            "description", KeywordContext::string,
            "$comment", KeywordContext::string,
            "default", KeywordContext::put,
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
            "deprecated", KeywordContext::flag,
            "readOnly", KeywordContext::flag,
            "writeOnly", KeywordContext::flag);

    private AnnotationKeywords() {}
}
