package dev.contracts.model.keyword;

import dev.contracts.runtime.text.Spelling;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The closed list of keywords: what is here is supported in full, what is not here is refused. */
public final class Dialect {
    /** The version of JSON Schema that a contract is written in. */
    public static final String META_SCHEMA = "https://json-schema.org/draft/2020-12/schema";

    /** What the project itself adds; read by others than the keyword readers. */
    static final Set<String> EXTENSIONS = Set.of("x-contract", "x-rules", "x-stream");

    private static final Map<String, KeywordReader> READERS = readers();

    /** Keywords of JSON Schema that are left out, with what to write instead. */
    private static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry("anyOf", "use oneOf on a constant tag, or a list of types such as [\"string\", \"null\"]"),
            Map.entry("not", "say what is allowed instead, or write a rule in x-rules"),
            Map.entry("contains", "write a rule in x-rules: self.exists(x, …)"),
            Map.entry("minContains", "write a rule in x-rules: size(self.filter(x, …)) >= n"),
            Map.entry("maxContains", "write a rule in x-rules: size(self.filter(x, …)) <= n"),
            Map.entry("patternProperties", "use additionalProperties with a schema (a map)"),
            Map.entry("propertyNames", "use additionalProperties with a schema (a map)"),
            Map.entry("minProperties", "list the properties under required"),
            Map.entry("maxProperties", "use additionalProperties: false"),
            Map.entry("dependentSchemas", "use dependentRequired, or if and then"),
            Map.entry("dependencies", "use dependentRequired, or if and then"),
            Map.entry("unevaluatedProperties", "use additionalProperties: false in the one place that lists them all"),
            Map.entry("unevaluatedItems", "use items after prefixItems"),
            Map.entry("additionalItems", "use items after prefixItems"),
            Map.entry("definitions", "use $defs"),
            Map.entry("$id", "a file is known by its path below the contract root"),
            Map.entry("id", "a file is known by its path below the contract root"),
            Map.entry("$anchor", "refer with a JSON pointer: #/$defs/name"),
            Map.entry("$dynamicRef", "refer with $ref"),
            Map.entry("$dynamicAnchor", "refer with $ref and a JSON pointer"),
            Map.entry("$recursiveRef", "refer with $ref"),
            Map.entry("$recursiveAnchor", "refer with $ref and a JSON pointer"),
            Map.entry("$vocabulary", "the vocabulary is fixed"),
            Map.entry("contentEncoding", "describe it in the description"),
            Map.entry("contentMediaType", "describe it in the description"),
            Map.entry("contentSchema", "describe it in the description"),
            Map.entry("nullable", "write \"type\": [\"string\", \"null\"]"),
            Map.entry("example", "use examples, an array"));

    private Dialect() {}

    /** Every keyword of the dialect, the project's own left out. */
    static Set<String> keywords() {
        return READERS.keySet();
    }

    /** How to read a keyword; null when it is not of the dialect. */
    static @Nullable KeywordReader reader(String keyword) {
        return READERS.get(keyword);
    }

    /** What to do about a keyword that is not of the dialect. */
    static String advice(String keyword) {
        String instead = LEFT_OUT.get(keyword);
        if (instead != null) {
            return instead;
        }
        return Spelling.advice(
                keyword,
                READERS.keySet(),
                "remove it, or name it x-" + (keyword.matches("[A-Za-z][A-Za-z0-9-]{0,40}") ? keyword : "…")
                        + " if it is for another tool");
    }

    private static Map<String, KeywordReader> readers() {
        Map<String, KeywordReader> readers = new TreeMap<>();
        readers.putAll(AnnotationKeywords.READERS);
        readers.putAll(ApplicatorKeywords.READERS);
        readers.putAll(ArrayKeywords.READERS);
        readers.putAll(NumberKeywords.READERS);
        readers.putAll(ObjectKeywords.READERS);
        readers.putAll(StringKeywords.READERS);
        readers.putAll(ValueKeywords.READERS);
        return Collections.unmodifiableMap(readers);
    }
}
