package dev.contracts.runner.report.sarif;

import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.runtime.constraint.FalseSchemaConstraint;
import dev.contracts.runtime.violation.RuleLimit;
import dev.contracts.runtime.violation.StructuralRules;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sentences of the rules that no contract states itself: those of JSON here, those of keywords beside the keyword. */
final class BuiltInRules {
    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("http.content-type", "The server says that it sends something else than JSON in UTF-8."),
            Map.entry("websocket.binary", "The server sends a message in binary frames, and not as text."),
            Map.entry("json.syntax", "The payload is not JSON."),
            Map.entry("json.encoding", "The payload is not UTF-8."),
            Map.entry("json.duplicate-key", "A property name is there twice in one object."),
            Map.entry("json.limit", "The payload is beyond a limit, so that nothing can be said of it."),
            Map.entry(RuleLimit.ID, "A rule takes more steps than a limit allows, so that nothing can be said of it."),
            Map.entry(
                    StructuralRules.ofKeyword(FalseSchemaConstraint.KEYWORD),
                    "A value is there where the contract allows none."),
            Map.entry(StructuralRules.UNKNOWN_PROPERTY, "A property is there that the contract does not declare."));

    private BuiltInRules() {}

    /** Returns the sentence of a rule such as {@code schema.enum}. */
    static String sentence(String id) {
        String sentence = SENTENCES.get(id);
        if (sentence == null && StructuralRules.isOfKeyword(id)) {
            sentence = ofKeyword(StructuralRules.keyword(id));
        }
        return sentence == null ? "The payload does not satisfy the contract's " + id + "." : sentence;
    }

    private static @Nullable String ofKeyword(String name) {
        Keyword keyword = Keywords.named(name);
        return keyword == null ? null : keyword.summary();
    }
}
