package dev.contracts.oracle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** {@code anyOf} and {@code oneOf} of two that say no more than that a value may be null. */
final class Nulls {
    private static final List<String> SHAPES = List.of(
            "$ref",
            "allOf",
            "type",
            "enum",
            "const",
            "format",
            "properties",
            "required",
            "patternProperties",
            "additionalProperties",
            "items",
            "prefixItems",
            "x-java-type",
            "x-java-unknown");
    private static final Set<String> WORDS = Set.of("title", "description", "$comment");

    private Nulls() {}

    /** Returns what a value is when it is not null; empty for other schemas, and where another one gives the value a type. */
    static Optional<SchemaNode> other(SchemaNode schema) {
        if (schema.json().isBoolean() || SHAPES.stream().anyMatch(schema::has)) {
            return Optional.empty();
        }
        return Stream.of("anyOf", "oneOf").filter(schema::has).count() == 1 && !Unions.isTagged(schema)
                ? other(schema, schema.has("anyOf") ? "anyOf" : "oneOf")
                : Optional.empty();
    }

    private static Optional<SchemaNode> other(SchemaNode schema, String keyword) {
        List<SchemaNode> two = schema.list(keyword);
        if (two.size() != 2 || isNull(two.get(0)) == isNull(two.get(1))) {
            return Optional.empty();
        }
        SchemaNode other = two.get(isNull(two.get(0)) ? 1 : 0);
        boolean told = keyword.equals("anyOf") || other.parts().anyMatch(Nulls::refusesNull);
        return told && !other.json().isBoolean() ? Optional.of(other) : Optional.empty();
    }

    private static boolean isNull(SchemaNode schema) {
        if (!schema.json().isObject()) {
            return false;
        }
        boolean only = true;
        boolean told = false;
        for (String keyword : schema.json().propertyNames()) {
            JsonNode value = schema.json().get(keyword);
            switch (keyword) {
                case "type" -> only &= schema.types().equals(List.of("null"));
                case "const" -> only &= value.isNull();
                case "enum" -> only &= value.valueStream().allMatch(JsonNode::isNull);
                default -> only &= WORDS.contains(keyword);
            }
            told |= Set.of("type", "const", "enum").contains(keyword);
        }
        return only && told;
    }

    private static boolean refusesNull(SchemaNode part) {
        return Unions.isTagged(part)
                || (part.has("type") && !part.types().contains("null"))
                || (part.has("const") && !part.json().get("const").isNull())
                || (part.has("enum") && part.json().get("enum").valueStream().noneMatch(JsonNode::isNull));
    }
}
