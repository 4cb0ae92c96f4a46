package dev.contracts.runner.report.sarif;

import java.util.Map;

/** The sentences of the rules that no contract states itself: those of JSON and those of the schema's keywords. */
final class BuiltInRules {
    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("http.content-type", "The server says that it sends something else than JSON in UTF-8."),
            Map.entry("json.syntax", "The payload is not JSON."),
            Map.entry("json.encoding", "The payload is not UTF-8."),
            Map.entry("json.duplicate-key", "A property name is there twice in one object."),
            Map.entry("json.limit", "The payload is beyond a limit, so that nothing can be said of it."),
            Map.entry("schema.type", "A value is of another type than the contract says."),
            Map.entry("schema.enum", "A value is none of those that the contract lists."),
            Map.entry("schema.const", "A value is another than the one that the contract says."),
            Map.entry("schema.minimum", "A number is less than the contract allows."),
            Map.entry("schema.maximum", "A number is greater than the contract allows."),
            Map.entry("schema.exclusiveMinimum", "A number is not greater than the contract's bound."),
            Map.entry("schema.exclusiveMaximum", "A number is not less than the contract's bound."),
            Map.entry("schema.multipleOf", "A number is no multiple of the one that the contract says."),
            Map.entry("schema.minLength", "A string is shorter than the contract allows."),
            Map.entry("schema.maxLength", "A string is longer than the contract allows."),
            Map.entry("schema.pattern", "A string does not match the contract's pattern."),
            Map.entry("schema.format", "A string is not in the format that the contract says."),
            Map.entry("schema.false", "A value is there where the contract allows none."),
            Map.entry("schema.items", "An item is there where the contract allows none."),
            Map.entry("schema.minItems", "An array has fewer items than the contract allows."),
            Map.entry("schema.maxItems", "An array has more items than the contract allows."),
            Map.entry("schema.uniqueItems", "An item is there twice in an array."),
            Map.entry("schema.required", "A property that the contract requires is missing."),
            Map.entry("schema.dependentRequired", "A property is missing that another one requires."),
            Map.entry("schema.additionalProperties", "A property is there that the contract does not allow."),
            Map.entry("schema.unknown-property", "A property is there that the contract does not declare."),
            Map.entry("schema.oneOf", "A value is none of the contract's variants."),
            Map.entry("schema.minProperties", "An object has fewer properties than the contract allows."),
            Map.entry("schema.maxProperties", "An object has more properties than the contract allows."));

    private BuiltInRules() {}

    /** Returns the sentence of a rule such as {@code schema.enum}. */
    static String sentence(String id) {
        return SENTENCES.getOrDefault(id, "The payload does not satisfy the contract's " + id + ".");
    }
}
