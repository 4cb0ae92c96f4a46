package dev.contracts.generator;

import dev.contracts.generator.Spot.Kind;
import dev.contracts.model.Schema;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeType;

/** What the nodes of a spot ask for, all together. */
final class Keywords {
    /** The keywords that a payload can break. */
    static final Set<String> ASSERTIONS = Set.of(
            "type",
            "properties",
            "required",
            "additionalProperties",
            "dependentRequired",
            "items",
            "prefixItems",
            "minItems",
            "maxItems",
            "uniqueItems",
            "const",
            "enum",
            "oneOf",
            "if",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "pattern",
            "format");

    private Keywords() {}

    static Kind kind(JsonNode value) {
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
    static Set<String> allowed(Schema schema, Kind kind) {
        Set<String> canonical = new TreeSet<>();
        for (JsonNode value : schema.enumValues()) {
            if (kind(value) == kind) {
                canonical.add(Trees.canonical(value));
            }
        }
        return canonical;
    }

    /** The strings of an {@code enum}. */
    static Set<String> strings(Schema schema) {
        Set<String> strings = new TreeSet<>();
        for (JsonNode value : schema.enumValues()) {
            if (value.isString()) {
                strings.add(value.stringValue());
            }
        }
        return strings;
    }
}
