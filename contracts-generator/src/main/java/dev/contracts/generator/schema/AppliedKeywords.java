package dev.contracts.generator.schema;

import dev.contracts.generator.schema.ValueSchemas.Kind;
import dev.contracts.model.json.JsonValues;
import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeType;

/** The constraints of all nodes of a value together. */
public final class AppliedKeywords {
    private AppliedKeywords() {}

    /**
     * Tells whether a node has a keyword by which a value can be invalid.
     *
     * @param chosen whether its {@code oneOf}, and what says that it may be null, is decided already
     */
    public static boolean canRefuse(Schema schema, boolean chosen) {
        return schema.keywords().stream()
                .anyMatch(keyword -> keyword.canRefuse() && !(chosen && isDecided(schema, keyword)));
    }

    private static boolean isDecided(Schema schema, Keyword keyword) {
        return keyword == Keywords.ONE_OF
                || (schema.nullable() != null && schema.nullable().keyword() == keyword);
    }

    public static Kind kind(JsonNode value) {
        JsonNodeType type = value.getNodeType();
        return switch (type) {
            case NULL -> Kind.NULL;
            case BOOLEAN -> Kind.BOOLEAN;
            case NUMBER -> Kind.NUMBER;
            case STRING -> Kind.STRING;
            case ARRAY -> Kind.ARRAY;
            case OBJECT -> Kind.OBJECT;
            default -> throw new IllegalArgumentException("no JSON: " + type);
        };
    }

    /** The values of an {@code enum} that are of a kind, in their canonical form. */
    public static Set<String> allowed(Schema schema, Kind kind) {
        Set<String> canonical = new TreeSet<>();
        for (JsonNode value : schema.enumValues()) {
            if (kind(value) == kind) {
                canonical.add(JsonValues.canonical(value));
            }
        }
        return canonical;
    }

    /** The strings of an {@code enum}. */
    public static Set<String> strings(Schema schema) {
        Set<String> strings = new TreeSet<>();
        for (JsonNode value : schema.enumValues()) {
            if (value.isString()) {
                strings.add(value.stringValue());
            }
        }
        return strings;
    }
}
