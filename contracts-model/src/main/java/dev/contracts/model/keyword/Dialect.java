package dev.contracts.model.keyword;

import dev.contracts.runtime.text.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parts of the dialect beside the {@link Keywords}: the version, the project's own additions, and the keywords that are
 * refused.
 */
public final class Dialect {
    /** The version of JSON Schema that a contract is written in. */
    public static final String META_SCHEMA = "https://json-schema.org/draft/2020-12/schema";

    /** The additions of the project itself; no {@link Keyword}, and read by others than the parser of schemas. */
    public static final Set<String> EXTENSIONS = Set.of("x-contract", "x-rules", "x-stream");

    /** The formats of strings, each of which is asserted. */
    public static final List<String> FORMATS = FormatKeyword.FORMATS;

    /** Keywords of JSON Schema that are left out, with what to write instead. */
    static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry("dependencies", "use dependentRequired, or dependentSchemas"),
            Map.entry("unevaluatedProperties", "use additionalProperties: false in the one place that lists them all"),
            Map.entry("unevaluatedItems", "use items after prefixItems"),
            Map.entry("additionalItems", "use items after prefixItems"),
            Map.entry("definitions", "use $defs"),
            Map.entry("id", "write $id"),
            Map.entry("$dynamicRef", "refer with $ref"),
            Map.entry("$dynamicAnchor", "refer with $ref and a JSON pointer"),
            Map.entry("$recursiveRef", "refer with $ref"),
            Map.entry("$recursiveAnchor", "refer with $ref and a JSON pointer"),
            Map.entry("$vocabulary", "the vocabulary is fixed"),
            Map.entry("nullable", "write \"type\": [\"string\", \"null\"]"),
            Map.entry("example", "use examples, an array"));

    private Dialect() {}

    /** Tells whether a name is a keyword of JSON Schema, or was one, whether or not the dialect has it. */
    public static boolean isOfJsonSchema(String name) {
        return Keywords.named(name) != null || LEFT_OUT.containsKey(name);
    }

    /** Tells whether a name that begins with {@code x-} is nobody's, and is not taken for a misspelt one of the dialect. */
    public static boolean isFree(String name) {
        return Keywords.named(name) == null
                && !EXTENSIONS.contains(name)
                && Spelling.nearest(name, EXTENSIONS).isEmpty();
    }

    /** Says what to do about a keyword that is not of the dialect. */
    public static String advice(String keyword) {
        String instead = LEFT_OUT.get(keyword);
        if (instead != null) {
            return instead;
        }
        return Spelling.advice(
                keyword,
                Keywords.names(),
                "remove it, or name it x-" + (keyword.matches("[A-Za-z][A-Za-z0-9-]{0,40}") ? keyword : "…")
                        + " if it is for another tool");
    }
}
