package dev.contracts.oracle;

import dev.cel.common.types.CelType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * A third opinion on payloads, written from docs/dialect.md: Jackson reads, plain loops over exact decimals judge the
 * structure, CEL's own library evaluates the rules. It shares no code with the engines.
 */
final class Oracle {
    private final SchemaNode root;
    private final CelTypes types = new CelTypes();
    private final CelRules rules = new CelRules(types);

    /** @param file the {@code schema.json} of a contract */
    Oracle(Path file) {
        root = new SchemaFiles().root(file);
    }

    Opinion opinion(byte[] payload) {
        Optional<JsonNode> tree = JsonTrees.read(payload);
        if (tree.isEmpty()) {
            return Opinion.UNREADABLE;
        }
        List<Finding> structure = isKeepAlive(tree.get()) ? List.of() : StructureOracle.findings(root, tree.get());
        List<Finding> broken = new ArrayList<>();
        if (structure.isEmpty() && !isKeepAlive(tree.get())) {
            check(List.of(root), tree.get(), "", broken);
        }
        return new Opinion(true, structure, List.copyOf(new TreeSet<>(broken)));
    }

    /** Returns an oracle at the start of a sequence. */
    StreamOracle stream() {
        return new StreamOracle(root, types, rules);
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

    private void check(List<SchemaNode> nodes, JsonNode value, String at, List<Finding> broken) {
        // rules stand at objects and arrays, and say nothing of null
        if (!value.isContainer()) {
            return;
        }
        List<SchemaNode> applied = AppliedSchemas.of(nodes, value);
        for (SchemaNode node : applied) {
            for (JsonNode rule : node.json().path("x-rules")) {
                // a rule whose context is not given is not checked
                if (!rule.get("rule").stringValue().contains("context.")
                        && !holds(rule.get("rule").stringValue(), nodes, value)) {
                    broken.add(new Finding(
                            rule.get("id").stringValue(), at + rule.path("at").asString("")));
                }
            }
        }
        if (value.isObject()) {
            value.forEachEntry((name, inner) ->
                    check(AppliedSchemas.property(applied, name), inner, Json.pointer(at, name), broken));
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            check(AppliedSchemas.item(applied, i), value.get(i), Json.pointer(at, i), broken);
        }
    }

    private boolean holds(String rule, List<SchemaNode> nodes, JsonNode value) {
        Map<String, CelType> variables = Map.of("self", types.of(nodes));
        return rules.value(rule, variables, Map.of("self", CelValues.of(nodes, value)))
                .equals(Optional.of(true));
    }
}
