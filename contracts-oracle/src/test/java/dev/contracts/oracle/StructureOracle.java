package dev.contracts.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Judges the structure of a payload: every keyword of docs/dialect.md on a tree, and nothing cleverer than that. */
final class StructureOracle {
    /** Keywords that are broken, by pointer. A missing property is a fault of its own, all else one for each keyword. */
    private final Map<String, Set<Fault>> faults = new LinkedHashMap<>();

    private record Fault(String keyword, String missing) {}

    private StructureOracle() {}

    /** Returns what breaks the structure of a payload; of one that keeps it, what breaks that of its record. */
    static List<Finding> findings(SchemaNode schema, JsonNode payload) {
        return found(schema, payload, (pointer, fault) -> pointer);
    }

    /** Does what {@link #findings} does, with the pointer that a missing property would have. */
    static List<Finding> faults(SchemaNode schema, JsonNode payload) {
        return found(
                schema,
                payload,
                (pointer, fault) -> fault.missing.isEmpty() ? pointer : Json.pointer(pointer, fault.missing));
    }

    private static List<Finding> found(
            SchemaNode schema, JsonNode payload, BiFunction<String, Fault, String> pointerOf) {
        List<Finding> asWritten = alone(schema, payload, pointerOf);
        JsonNode record = asWritten.isEmpty() ? RecordText.of(List.of(schema), payload) : payload;
        return Json.equal(record, payload) ? asWritten : alone(schema, record, pointerOf);
    }

    private static List<Finding> alone(
            SchemaNode schema, JsonNode payload, BiFunction<String, Fault, String> pointerOf) {
        StructureOracle oracle = new StructureOracle();
        oracle.check(schema, payload, "");
        List<Finding> findings = new ArrayList<>();
        oracle.faults.forEach((pointer, all) -> {
            if (!oracle.isInsideOfAWrongType(pointer)) {
                told(all)
                        .forEach(fault ->
                                findings.add(new Finding("schema." + fault.keyword, pointerOf.apply(pointer, fault))));
            }
        });
        findings.sort(null);
        return findings;
    }

    private boolean isInsideOfAWrongType(String pointer) {
        for (int end = pointer.lastIndexOf('/'); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (faults.getOrDefault(pointer.substring(0, end), Set.of()).contains(new Fault("type", ""))) {
                return true;
            }
        }
        return false;
    }

    /** One mistake is one finding: a value of the wrong type is asked for nothing else, and so on. */
    private static Set<Fault> told(Set<Fault> all) {
        Set<Fault> told = new LinkedHashSet<>(all);
        if (told.contains(new Fault("type", ""))) {
            return Set.of(new Fault("type", ""));
        }
        Set<Fault> values = Set.of(new Fault("enum", ""), new Fault("const", ""));
        if (told.stream().anyMatch(values::contains)) {
            told.retainAll(values);
        } else if (told.contains(new Fault("format", ""))) {
            told.removeIf(fault -> Set.of("pattern", "minLength", "maxLength").contains(fault.keyword));
        }
        return told;
    }

    private void add(String keyword, String at) {
        add(keyword, "", at);
    }

    private void add(String keyword, String missing, String at) {
        faults.computeIfAbsent(at, any -> new LinkedHashSet<>()).add(new Fault(keyword, missing));
    }

    private static boolean holds(SchemaNode schema, JsonNode value) {
        StructureOracle oracle = new StructureOracle();
        oracle.check(schema, value, "");
        return oracle.faults.isEmpty();
    }

    private void check(SchemaNode schema, JsonNode value, String at) {
        if (schema.json().isBoolean()) {
            if (!schema.json().booleanValue()) {
                add("false", at);
            }
            return;
        }
        Assertions.broken(schema.json(), value).forEach(keyword -> add(keyword, at));
        if (schema.has("$ref")) {
            check(schema.referred(), value, at);
        }
        schema.list("allOf").forEach(part -> check(part, value, at));
        if (Nulls.other(schema).isPresent()) {
            if (!value.isNull()) {
                check(Nulls.other(schema).get(), value, at);
            }
        } else if (Unions.isTagged(schema)) {
            union(schema, value, at);
        } else if (schema.has("oneOf") && fitting(schema.list("oneOf"), value) != 1) {
            add("oneOf", at);
        }
        if (schema.has("anyOf") && Nulls.other(schema).isEmpty() && fitting(schema.list("anyOf"), value) == 0) {
            add("anyOf", at);
        }
        if (schema.has("not") && holds(schema.at("not"), value)) {
            add("not", at);
        }
        if (schema.has("if")) {
            String branch = holds(schema.at("if"), value) ? "then" : "else";
            if (schema.has(branch)) {
                check(schema.at(branch), value, at);
            }
        }
        if (value.isObject()) {
            object(schema, value, at);
        } else if (value.isArray()) {
            array(schema, value, at);
        }
    }

    private static long fitting(List<SchemaNode> alternatives, JsonNode value) {
        return alternatives.stream().filter(one -> holds(one, value)).count();
    }

    private void union(SchemaNode schema, JsonNode value, String at) {
        if (!value.isObject()) {
            add("type", at);
            return;
        }
        String tag = Unions.tag(schema);
        if (!value.has(tag)) {
            add("required", tag, at);
            return;
        }
        Unions.variant(schema, value)
                .ifPresentOrElse(variant -> check(variant, value, at), () -> add("enum", Json.pointer(at, tag)));
    }

    private void object(SchemaNode schema, JsonNode value, String at) {
        schema.required().stream().filter(name -> !value.has(name)).forEach(name -> add("required", name, at));
        schema.json()
                .path("dependentRequired")
                .forEachEntry((present, needed) -> needed.forEach(name -> {
                    if (value.has(present) && !value.has(name.stringValue())) {
                        add("dependentRequired", name.stringValue(), at);
                    }
                }));
        schema.json().path("dependentSchemas").forEachEntry((present, unused) -> {
            if (value.has(present)) {
                check(schema.at("dependentSchemas", present), value, at);
            }
        });
        value.forEachEntry((name, inner) -> {
            String below = Json.pointer(at, name);
            if (schema.has("propertyNames")
                    && !holds(schema.at("propertyNames"), JsonNodeFactory.instance.stringNode(name))) {
                add("propertyNames", below);
            }
            List<SchemaNode> named = AppliedSchemas.named(schema, name);
            named.forEach(node -> check(node, inner, below));
            if (!named.isEmpty()) {
                return;
            }
            if (schema.json().path("additionalProperties").isBoolean()) {
                if (!schema.json().get("additionalProperties").booleanValue()) {
                    add("additionalProperties", below);
                }
            } else if (schema.has("additionalProperties")) {
                check(schema.at("additionalProperties"), inner, below);
            }
        });
    }

    private void array(SchemaNode schema, JsonNode value, String at) {
        if (schema.has("contains")) {
            long fitting = value.valueStream()
                    .filter(item -> holds(schema.at("contains"), item))
                    .count();
            if (fitting < schema.json().path("minContains").asDouble(1)) {
                add(schema.has("minContains") ? "minContains" : "contains", at);
            }
            if (fitting > schema.json().path("maxContains").asDouble(Double.MAX_VALUE)) {
                add("maxContains", at);
            }
        }
        int first = schema.json().path("prefixItems").size();
        for (int i = 0; i < value.size(); i++) {
            String below = Json.pointer(at, i);
            if (i < first) {
                check(schema.at("prefixItems", i), value.get(i), below);
            } else if (schema.json().path("items").isBoolean()) {
                if (!schema.json().get("items").booleanValue()) {
                    add("items", below);
                }
            } else if (schema.has("items")) {
                check(schema.at("items"), value.get(i), below);
            }
        }
    }
}
