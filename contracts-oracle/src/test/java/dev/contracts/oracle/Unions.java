package dev.contracts.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** {@code oneOf}: the property that decides between its variants, and the variant that a value is of. */
final class Unions {
    private static final List<Predicate<JsonNode>> TYPES = List.of(
            JsonNode::isString, value -> value.isNumber() && Json.isLong(value.decimalValue()), JsonNode::isBoolean);

    private Unions() {}

    /** Returns the required property for which every variant has another constant, all of them of one type. */
    static String tag(SchemaNode union) {
        return found(union).orElseThrow(() -> new IllegalStateException("no tag: " + union.json()));
    }

    /** Returns whether a tag decides between the variants of {@code oneOf}. */
    static boolean isTagged(SchemaNode schema) {
        return schema.has("oneOf") && found(schema).isPresent();
    }

    private static Optional<String> found(SchemaNode union) {
        return TYPES.stream().flatMap(type -> tag(union, type).stream()).findFirst();
    }

    private static Optional<String> tag(SchemaNode union, Predicate<JsonNode> type) {
        Set<String> names = null;
        for (SchemaNode variant : union.list("oneOf")) {
            Set<String> fixed = new TreeSet<>();
            variant.parts()
                    .forEach(part -> part.required().forEach(name -> {
                        if (constant(variant, name).filter(type).isPresent()) {
                            fixed.add(name);
                        }
                    }));
            if (names == null) {
                names = fixed;
            } else {
                names.retainAll(fixed);
            }
        }
        for (String name : names == null ? Set.<String>of() : names) {
            List<JsonNode> values = new ArrayList<>();
            for (SchemaNode variant : union.list("oneOf")) {
                JsonNode value = constant(variant, name).orElseThrow();
                if (values.stream().noneMatch(other -> Json.equal(other, value))) {
                    values.add(value);
                }
            }
            if (values.size() == union.list("oneOf").size()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Returns the variant whose constant the value has; empty when there is none. */
    static Optional<SchemaNode> variant(SchemaNode union, JsonNode value) {
        String tag = tag(union);
        JsonNode found = value.get(tag);
        return found == null
                ? Optional.empty()
                : union.list("oneOf").stream()
                        .filter(variant -> Json.equal(constant(variant, tag).orElseThrow(), found))
                        .findFirst();
    }

    private static Optional<JsonNode> constant(SchemaNode variant, String name) {
        return variant.parts()
                .filter(part -> part.json().path("properties").has(name))
                .flatMap(part -> part.at("properties", name).parts())
                .filter(part -> part.has("const"))
                .map(part -> part.json().get("const"))
                .findFirst();
    }
}
