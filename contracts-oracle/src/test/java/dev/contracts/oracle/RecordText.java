package dev.contracts.oracle;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the record of a valid payload is written as, see docs/dialect.md: a value of one type as that type, any other as it is. */
final class RecordText {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordText() {}

    static JsonNode of(List<SchemaNode> nodes, JsonNode value) {
        List<SchemaNode> applied = AppliedSchemas.of(nodes, value);
        return switch (type(applied)) {
            case "number" ->
                value.isNumber() && !isInJava(applied, "BigDecimal") ? number(value.decimalValue()) : value;
            case "string" -> value.isString() ? string(applied, value) : value;
            case "array" -> value.isArray() ? array(applied, value) : value;
            case "object" -> value.isObject() ? object(applied, value) : value;
            default -> value;
        };
    }

    private static boolean isInJava(List<SchemaNode> applied, String name) {
        return applied.stream().anyMatch(node -> node.isInJava(name));
    }

    /** The shortest decimal of the nearest double. */
    private static JsonNode number(BigDecimal number) {
        return NODES.numberNode(ShortestDouble.of(number.doubleValue()));
    }

    private static JsonNode string(List<SchemaNode> applied, JsonNode value) {
        boolean moment = applied.stream().anyMatch(SchemaNode::isDateTime);
        boolean listed = applied.stream().anyMatch(node -> node.has("enum"));
        Optional<Instant> instant = moment && !listed ? Moment.dateTime(value.stringValue()) : Optional.empty();
        if (isInJava(applied, "String")) {
            return value;
        }
        if (instant.isPresent() && isInJava(applied, "OffsetDateTime")) {
            return NODES.stringNode(Moment.offsetText(value.stringValue()));
        }
        if (instant.isPresent()) {
            return NODES.stringNode(Moment.text(instant.get()));
        }
        return listed || moment ? value : NODES.stringNode(WrittenText.of(applied, value.stringValue()));
    }

    private static JsonNode array(List<SchemaNode> applied, JsonNode value) {
        if (applied.stream().anyMatch(node -> node.has("prefixItems"))) {
            return value;
        }
        ArrayNode items = NODES.arrayNode();
        value.forEach(item -> items.add(of(AppliedSchemas.item(applied, 0), item)));
        return items;
    }

    private static JsonNode object(List<SchemaNode> applied, JsonNode value) {
        boolean map =
                applied.stream().allMatch(node -> node.json().path("properties").isEmpty());
        boolean open = applied.stream()
                .allMatch(node -> node.json().path("patternProperties").isEmpty()
                        && node.json().path("additionalProperties").asBoolean(!node.has("additionalProperties")));
        Set<String> conditional = open ? AppliedSchemas.conditionalNames(applied) : Set.of();
        ObjectNode written = NODES.objectNode();
        value.forEachEntry((name, inner) -> {
            boolean declared = applied.stream()
                    .anyMatch(node -> node.json().path("properties").has(name));
            List<SchemaNode> schemas = AppliedSchemas.property(applied, name);
            boolean kept = !declared && applied.stream().anyMatch(node -> node.has("x-java-unknown"));
            boolean rest = kept || !schemas.isEmpty();
            boolean required = applied.stream().anyMatch(node -> node.required().contains(name));
            boolean branch = !map && !kept && !declared && conditional.contains(name);
            boolean absent = inner.isNull() && (declared || branch) && !required;
            if ((map || declared || rest || branch) && !absent) {
                written.set(name, branch || kept || isOfSeveralTypes(applied, declared) ? inner : of(schemas, inner));
            }
        });
        return written;
    }

    /**
     * Returns whether the properties that are not declared have no one type, so that each is kept as it is written: schemas of
     * patterns and of the rest that differ, and a map of which a property needs no schema.
     */
    private static boolean isOfSeveralTypes(List<SchemaNode> applied, boolean declared) {
        if (declared) {
            return false;
        }
        Set<Object> kinds = new LinkedHashSet<>();
        boolean closed = false;
        boolean patterns = false;
        for (SchemaNode node : applied) {
            for (String pattern : node.json().path("patternProperties").propertyNames()) {
                patterns = true;
                kinds.add(kind(node.at("patternProperties", pattern)));
            }
            JsonNode rest = node.json().path("additionalProperties");
            closed |= rest.isObject() || (rest.isBoolean() && !rest.booleanValue());
            if (rest.isObject()) {
                kinds.add(kind(node.at("additionalProperties")));
            }
        }
        kinds.remove(false);
        boolean map =
                applied.stream().allMatch(node -> node.json().path("properties").isEmpty());
        return patterns && (kinds.size() > 1 || (map && !closed));
    }

    /** Returns something that is equal for schemas of one type; false for the schema {@code false}. */
    private static Object kind(SchemaNode schema) {
        if (schema.json().isBoolean() && !schema.json().booleanValue()) {
            return false;
        }
        SchemaNode end = schema;
        while (end.has("$ref") || Nulls.other(end).isPresent()) {
            end = end.has("$ref") ? end.referred() : Nulls.other(end).get();
        }
        List<SchemaNode> parts = AppliedSchemas.withVariants(List.of(schema));
        String type = type(parts);
        boolean moment = parts.stream().anyMatch(SchemaNode::isDateTime)
                && parts.stream().noneMatch(node -> node.has("enum"));
        return type.equals("object") || type.equals("array") ? System.identityHashCode(end.json()) : type + moment;
    }

    /** Returns the one type that the schemas leave, null apart; an integer where some say number and others integer. */
    private static String type(List<SchemaNode> applied) {
        Set<String> types = types(applied);
        if (types == null) {
            return "";
        }
        types.remove("null");
        if (types.contains("number")) {
            types.remove("integer");
        }
        return types.size() == 1 ? types.iterator().next() : "";
    }

    /** Returns the types that the schemas leave; null for all. */
    private static Set<String> types(List<SchemaNode> applied) {
        Set<String> types = null;
        for (SchemaNode node : applied) {
            List<String> here = new ArrayList<>(node.types());
            if (Unions.isTagged(node)) {
                here.add("object");
            }
            types = here.isEmpty() ? types : both(types, here);
        }
        for (SchemaNode node : types == null ? applied : List.<SchemaNode>of()) {
            List<String> listed = listed(node);
            types = listed.isEmpty() ? types : both(types, listed);
        }
        for (SchemaNode node : applied) {
            for (String keyword : Unions.isTagged(node) ? List.of("anyOf") : List.of("anyOf", "oneOf")) {
                List<String> any = node.has(keyword) ? any(node.list(keyword)) : List.of();
                types = any.isEmpty() ? types : both(types, any);
            }
        }
        return types;
    }

    private static Set<String> both(Set<String> types, List<String> here) {
        Set<String> both = new LinkedHashSet<>(here);
        if (both.contains("number")) {
            both.add("integer");
        }
        if (types != null) {
            both.retainAll(types);
        }
        return both;
    }

    /** Returns the types of the values that enum and const list; an empty one where a type does not hold one of the numbers. */
    private static List<String> listed(SchemaNode node) {
        List<JsonNode> values =
                new ArrayList<>(node.json().path("enum").valueStream().toList());
        if (node.has("const")) {
            values.add(node.json().get("const"));
        }
        boolean doubles = values.stream().anyMatch(value -> typeOf(value).equals("number"));
        boolean held = values.stream()
                .filter(JsonNode::isNumber)
                .allMatch(value -> Json.equal(value, number(value.decimalValue())));
        return doubles && !held
                ? List.of("")
                : values.stream().map(RecordText::typeOf).toList();
    }

    private static String typeOf(JsonNode value) {
        return value.isNumber()
                ? Json.isLong(value.decimalValue()) ? "integer" : "number"
                : value.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    /** Returns the types of values that fit one of the alternatives; none for all, and where integers stand beside doubles. */
    private static List<String> any(List<SchemaNode> alternatives) {
        Set<String> any = new LinkedHashSet<>();
        for (SchemaNode alternative : alternatives) {
            Set<String> types = types(alternative.parts().toList());
            if (types == null || types.isEmpty() || types.contains("")) {
                return List.of();
            }
            if (types.contains("number")) {
                types.remove("integer");
            }
            any.addAll(types);
        }
        return any.containsAll(List.of("number", "integer")) ? List.of() : List.copyOf(any);
    }
}
