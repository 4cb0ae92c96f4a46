package dev.contracts.sampler.repair;

import dev.contracts.Context;
import dev.contracts.model.ContractModel;
import dev.contracts.model.rule.RuleModel;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.sampler.evaluation.ExternalBindings;
import dev.contracts.sampler.evaluation.SampleEvaluationContext;
import dev.contracts.sampler.solver.ExpressionSolver;
import dev.contracts.sampler.tree.GoverningSchemas;
import dev.contracts.sampler.tree.InstancePointer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The places in a payload at which the rules of a contract apply: the rules whose context is given. */
final class PayloadGoals {
    private final ContractModel contract;
    private final Set<RuleModel> checked = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ExternalBindings outside;
    private final ExpressionSolver solver;

    PayloadGoals(ContractModel contract, Context context, ExpressionSolver solver) {
        this.contract = contract;
        this.outside = ExternalBindings.of(context);
        this.solver = solver;
        for (RuleModel rule : contract.rules()) {
            if (rule.context().stream().allMatch(context::has)) {
                checked.add(rule);
            }
        }
    }

    List<SearchGoal> in(Object root) {
        List<SearchGoal> goals = new ArrayList<>();
        walk(root, root, InstancePointer.ROOT, SchemaCursor.of(contract.schema()), goals);
        return goals;
    }

    private void walk(
            Object root, @Nullable Object value, InstancePointer place, SchemaCursor cursor, List<SearchGoal> goals) {
        if (value == null) {
            return;
        }
        SchemaCursor governing = GoverningSchemas.of(value, cursor);
        for (Schema node : governing.nodes()) {
            for (RuleModel rule : contract.rulesOf(node)) {
                if (checked.contains(rule)) {
                    goals.add(new RuleGoal(rule, SampleEvaluationContext.of(root, place, outside), solver));
                }
            }
        }
        if (value instanceof Map<?, ?> members) {
            members.forEach(
                    (name, member) -> walk(root, member, place.then(name), governing.property((String) name), goals));
        } else if (value instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                walk(root, elements.get(i), place.then(i), governing.item(i), goals);
            }
        }
    }
}
