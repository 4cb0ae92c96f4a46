package dev.contracts.model.keyword;

import dev.contracts.model.schema.PatternSubset;
import dev.contracts.runtime.text.Quote;
import dev.contracts.runtime.text.Spelling;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Keywords on strings. */
final class StringKeywords {
    /** The formats that are asserted, those of {@code dev.contracts.runtime.format.Formats}. */
    static final List<String> FORMATS = List.of("date-time", "date", "time", "duration", "uuid", "uri", "email");

    static final Map<String, KeywordReader> READERS = Map.of(
            "minLength", KeywordContext::count,
            "maxLength", KeywordContext::count,
            "pattern", StringKeywords::pattern,
            "format", StringKeywords::format);

    private StringKeywords() {}

    private static void pattern(KeywordContext site, JsonNode value) {
        if (!value.isString()) {
            site.wrong("pattern is a string", "");
            return;
        }
        PatternSubset.fault(value.stringValue())
                .ifPresentOrElse(
                        fault -> site.fault("contract.pattern", fault.message(), fault.advice()),
                        () -> site.put(value.stringValue()));
    }

    private static void format(KeywordContext site, JsonNode value) {
        if (value.isString() && FORMATS.contains(value.stringValue())) {
            site.put(value.stringValue());
            return;
        }
        String all = "the formats are " + Quote.list(FORMATS);
        if (value.isString()) {
            site.fault(
                    "contract.format",
                    "format " + Quote.text(value.stringValue()) + " is not known",
                    Spelling.nearest(value.stringValue(), FORMATS)
                                    .map(near -> "did you mean " + Quote.text(near) + "? ")
                                    .orElse("")
                            + all);
        } else {
            site.wrong("format is a string", all);
        }
    }
}
