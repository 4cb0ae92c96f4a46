package dev.contracts.oracle;

import dev.cel.common.types.CelType;
import dev.contracts.Context;
import dev.contracts.Limits;
import dev.contracts.Severity;
import dev.contracts.generator.SettledNames;
import dev.contracts.model.ContractSet;
import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.validator.snapshot.SnapshotCheck;
import dev.contracts.validator.snapshot.SnapshotVerdict;
import dev.contracts.validator.snapshot.TakenPayload;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The reference engine and the oracle, on payloads that were taken together. */
final class SnapshotOpinions {
    private final SnapshotCheck engine;
    private final Map<String, String> rules;
    private final Map<String, SchemaNode> schemas = new LinkedHashMap<>();
    private final CelTypes types = new CelTypes();
    private final CelRules evaluator = new CelRules(types);
    private final Map<String, CelType> variables = new LinkedHashMap<>();

    /** @param rules by id, those that the folder has */
    SnapshotOpinions(Path folder, Map<String, String> rules) throws IOException {
        this.engine = SnapshotCheck.of(load(folder));
        this.rules = rules;
        for (String contract : RandomSnapshot.CONTRACTS) {
            SchemaNode schema = new SchemaFiles().root(folder.resolve(contract).resolve("schema.json"));
            schemas.put(contract, schema);
            variables.put(contract, types.of(List.of(schema)));
        }
    }

    /** Loads the contracts, names that are alike settled as lint proposes. */
    private static ContractSet load(Path folder) throws IOException {
        while (true) {
            try {
                return ContractSet.load(folder);
            } catch (ContractException e) {
                for (Diagnostic diagnostic : e.diagnostics()) {
                    if (diagnostic.severity() == Severity.ERROR && !SettledNames.settle(folder, diagnostic)) {
                        throw e;
                    }
                }
            }
        }
    }

    /** Returns who says what; empty when both say the same. */
    Optional<String> disagreement(Map<String, TakenPayload> taken) {
        SnapshotVerdict verdict;
        try {
            verdict = engine.check(taken, Context.NONE, Limits.DEFAULT);
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.of("crash: " + e);
        }
        Set<String> broken =
                verdict.violations().stream().map(violation -> violation.rule()).collect(Collectors.toSet());
        Set<String> stopped =
                verdict.unchecked().stream().map(unchecked -> unchecked.rule()).collect(Collectors.toSet());
        Map<String, JsonNode> trees = new LinkedHashMap<>();
        taken.forEach(
                (contract, payload) -> JsonTrees.read(payload.payload()).ifPresent(tree -> trees.put(contract, tree)));
        boolean together = isTogether(taken)
                && trees.size() == schemas.size()
                && trees.values().stream().noneMatch(JsonNode::isNull);
        for (Map.Entry<String, String> rule : rules.entrySet()) {
            boolean may = !together || mayBeStopped(rule.getValue(), trees);
            boolean must = !together;
            boolean is = stopped.contains(rule.getKey());
            boolean same = is
                    ? may && !broken.contains(rule.getKey())
                    : !must && broken.contains(rule.getKey()) != holds(rule.getValue(), trees);
            if (!same) {
                return Optional.of(rule + "\n" + verdict + "\n" + trees);
            }
        }
        return Optional.empty();
    }

    private static boolean isTogether(Map<String, TakenPayload> taken) {
        return taken.values().stream()
                .allMatch(one -> taken.values().stream()
                        .allMatch(
                                other -> Duration.between(one.at(), other.at()).compareTo(RandomSnapshot.WITHIN) <= 0));
    }

    /** Returns whether there is a fault in a payload as a whole, or in a property that the rule names. */
    private boolean mayBeStopped(String rule, Map<String, JsonNode> trees) {
        return trees.entrySet().stream()
                .anyMatch(payload -> StructureOracle.faults(schemas.get(payload.getKey()), payload.getValue()).stream()
                        .anyMatch(fault -> fault.pointer().isEmpty()
                                || rule.contains(
                                        payload.getKey() + "." + fault.pointer().split("/", -1)[1])));
    }

    private boolean holds(String rule, Map<String, JsonNode> trees) {
        Map<String, Object> values = new LinkedHashMap<>();
        trees.forEach((contract, tree) -> values.put(contract, CelValues.of(List.of(schemas.get(contract)), tree)));
        return evaluator.value(rule, variables, values).equals(Optional.of(true));
    }
}
