package dev.contracts.validator;

import dev.contracts.Context;
import dev.contracts.model.ContractModel;
import dev.contracts.model.stream.IdentityRule;
import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.function.RuleSteps;
import dev.contracts.runtime.stream.StreamIdentity;
import dev.contracts.validator.cel.CelProgram;
import dev.contracts.validator.cel.CelValueTrees;
import dev.contracts.validator.cel.CelValues;
import dev.contracts.validator.cel.ExpressionBindings;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A rule with {@code each} and {@code by}, evaluated by CEL; an item is the value that CEL sees. */
final class IdentityEvaluator implements StreamIdentity<JsonNode, Object> {
    private final ContractModel contract;
    private final ExplainedRule rule;
    private final CelProgram each;
    private final CelProgram by;
    private final CelProgram holds;
    private final String pointer;

    IdentityEvaluator(ContractModel contract, IdentityRule model) {
        this.contract = contract;
        rule = model.rule().explained();
        each = new CelProgram(model.each(), false);
        by = new CelProgram(model.by(), true);
        holds = new CelProgram(model.rule().expression(), true);
        pointer = model.pointer();
    }

    @Override
    public ExplainedRule rule() {
        return rule;
    }

    @Override
    public String pointer() {
        return pointer;
    }

    @Override
    public List<Object> items(JsonNode payload, RuleSteps steps) {
        Object items =
                each.evaluate(ExpressionBindings.none().with("self", CelValues.of(payload, contract.use())), steps);
        return items instanceof List<?> list ? List.copyOf(list) : List.of();
    }

    @Override
    public Object id(Object item, RuleSteps steps) {
        return by.evaluate(ExpressionBindings.none().with("item", item), steps);
    }

    @Override
    public boolean holds(JsonNode self, Object item, Object seen, Context context, RuleSteps steps) {
        ExpressionBindings variables = ExpressionBindings.of(contract.context(), context)
                .with("self", CelValues.of(self, contract.use()))
                .with("item", item)
                .with("seen", seen);
        return holds.holds(variables, steps);
    }

    @Override
    public @Nullable Object tree(Object item) {
        return CelValueTrees.of(item);
    }
}
