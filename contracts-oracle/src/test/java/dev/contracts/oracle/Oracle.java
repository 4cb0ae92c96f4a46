package dev.contracts.oracle;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A third opinion on payloads, written from docs/dialect.md: Jackson reads, plain loops over exact decimals judge the
 * structure, CEL's own library evaluates the rules. It shares no code with the engines.
 */
final class Oracle {
    private final SchemaNode root;
    private final CelTypes types = new CelTypes();
    private final CelRules rules = new CelRules(types);
    private final Set<String> names = new HashSet<>();

    /** @param file the {@code schema.json} of a contract */
    Oracle(Path file) {
        root = new SchemaFiles().root(file);
        collect(root.json(), names);
    }

    /** Returns the names of all properties that the schema declares, wherever. */
    Set<String> names() {
        return names;
    }

    private static void collect(JsonNode schema, Set<String> names) {
        names.addAll(schema.path("properties").propertyNames());
        schema.forEach(inner -> collect(inner, names));
    }

    /** @param context what is given to the rules, by name */
    Opinion opinion(byte[] payload, Map<String, ?> context) {
        Optional<JsonNode> tree = JsonTrees.read(payload);
        if (tree.isEmpty()) {
            return Opinion.UNREADABLE;
        }
        if (isKeepAlive(tree.get())) {
            return new Opinion(true, List.of(), List.of());
        }
        List<Finding> structure = StructureOracle.findings(root, tree.get());
        List<RuleOpinion> opinions = new ArrayList<>();
        // rules read what the record has; of a payload that has none, what is written
        JsonNode read = structure.isEmpty() ? RecordText.of(List.of(root), tree.get()) : tree.get();
        check(List.of(root), read, "", context, opinions);
        return new Opinion(true, structure, opinions);
    }

    /** Returns what breaks a keyword; of a missing property, the pointer that it would have. */
    List<Finding> structure(JsonNode payload) {
        return StructureOracle.faults(root, payload);
    }

    /** Returns an oracle at the start of a sequence. */
    StreamOracle stream(Map<String, ?> context) {
        return new StreamOracle(root, types, rules, context);
    }

    /** A message that is no payload: it breaks the structure, and has the properties of a keep-alive. */
    private boolean isKeepAlive(JsonNode payload) {
        return root.json()
                        .path("x-stream")
                        .path("keepAlives")
                        .valueStream()
                        .anyMatch(sign -> sign.propertyStream()
                                .allMatch(property -> payload.has(property.getKey())
                                        && Json.equal(property.getValue(), payload.get(property.getKey()))))
                && !StructureOracle.findings(root, payload).isEmpty();
    }

    private void check(
            List<SchemaNode> nodes, JsonNode value, String at, Map<String, ?> context, List<RuleOpinion> opinions) {
        // rules stand at objects and arrays, and say nothing of null
        if (!value.isContainer()) {
            return;
        }
        List<SchemaNode> applied = AppliedSchemas.of(nodes, value);
        boolean union = applied.stream().anyMatch(node -> node.has("oneOf"));
        boolean ruled = applied.stream().anyMatch(node -> node.has("x-rules"));
        Map<String, CelType> variables = ruled ? Map.of("self", types.of(nodes), "context", SimpleType.DYN) : Map.of();
        Map<String, Object> values = ruled ? Map.of("self", CelValues.of(nodes, value), "context", context) : Map.of();
        for (SchemaNode node : applied) {
            for (JsonNode rule : node.json().path("x-rules")) {
                String text = rule.get("rule").stringValue();
                // a rule that needs what is not given is not checked
                if (context.keySet().containsAll(CelRules.contextOf(text))) {
                    opinions.add(new RuleOpinion(
                            rule.get("id").stringValue(),
                            text,
                            at,
                            rule.path("at").asString(""),
                            union,
                            rules.value(text, variables, values).equals(Optional.of(true))));
                }
            }
        }
        if (value.isObject()) {
            value.forEachEntry((name, inner) ->
                    check(AppliedSchemas.property(applied, name), inner, Json.pointer(at, name), context, opinions));
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            check(AppliedSchemas.item(applied, i), value.get(i), Json.pointer(at, i), context, opinions);
        }
    }
}
