package dev.contracts.validator;

import dev.contracts.Rule;
import dev.contracts.model.ContractModel;
import dev.contracts.model.rule.RuleModel;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.function.Lazy;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.reads.RuleSites;
import dev.contracts.runtime.violation.ViolationCollector;
import dev.contracts.validator.cel.CelProgram;
import dev.contracts.validator.cel.CelValues;
import dev.contracts.validator.cel.ExpressionBindings;
import dev.contracts.validator.structure.Instance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Evaluates the rules of a payload on every value that their schema node applies to and that has no structural
 * violation.
 */
final class RuleEvaluator {
    private final ContractModel contract;
    private final List<Rule> rules = new ArrayList<>();
    private final IdentityHashMap<RuleModel, Planned> planned = new IdentityHashMap<>();

    private final IdentityHashMap<ExplainedRule, RuleModel> models = new IdentityHashMap<>();
    private final Supplier<RuleSites> sites;

    private record Planned(ExplainedRule rule, CelProgram program) {}

    RuleEvaluator(ContractModel contract) {
        this.contract = contract;
        for (RuleModel model : contract.rules()) {
            ExplainedRule rule = model.explained();
            rules.add(rule.rule());
            planned.put(model, new Planned(rule, new CelProgram(model.expression(), false)));
            models.put(rule, model);
        }
        sites = Lazy.of(
                () -> SiteTable.of(contract, Set.of(), model -> planned(model).rule()))::get;
    }

    private Planned planned(RuleModel model) {
        return Objects.requireNonNull(planned.get(model), model.id());
    }

    /** Returns the rules, in the contract's order. */
    List<Rule> rules() {
        return List.copyOf(rules);
    }

    /** Returns where the rules run, and what they read. */
    RuleSites sites() {
        return sites.get();
    }

    void run(Instance root, ViolationCollector out) {
        if (out.structural() > 0) {
            runPartly(root, out);
            return;
        }
        new Run(ExpressionBindings.of(contract.context(), out.context()), out)
                .at(root, SchemaCursor.of(contract.schema()));
    }

    private void runPartly(Instance root, ViolationCollector out) {
        ExpressionBindings context = ExpressionBindings.of(contract.context(), out.context());
        Map<Integer, Instance> values = new HashMap<>();
        root.forEach(value -> values.put(value.offset(), value));
        out.runPartly(sites.get(), (rule, offset, self) -> {
            RuleModel model = Objects.requireNonNull(models.get(rule));
            Instance value = Objects.requireNonNull(values.get(offset));
            return planned(model)
                    .program()
                    .holds(
                            context.with("self", CelValues.asWritten(value.json(), contract.selfOf(model))),
                            out.steps(rule));
        });
    }

    /** The evaluation of one payload. */
    private final class Run {
        private final ExpressionBindings context;
        private final ViolationCollector out;

        Run(ExpressionBindings context, ViolationCollector out) {
            this.context = context;
            this.out = out;
        }

        void at(Instance value, SchemaCursor cursor) {
            SchemaCursor here = cursor.withVariants(value::tag);
            if (!value.json().isNull()) {
                here.nodes().forEach(node -> rules(node, value));
            }
            value.properties().forEach((name, property) -> at(property, here.property(name)));
            for (int i = 0; i < value.items().size(); i++) {
                at(value.items().get(i), here.item(i));
            }
        }

        private void rules(Schema node, Instance value) {
            List<Planned> here = new ArrayList<>();
            for (RuleModel model : contract.rulesOf(node)) {
                Planned rule = planned.get(model);
                if (rule != null && out.runs(rule.rule())) {
                    here.add(rule);
                }
            }
            if (!here.isEmpty()) {
                ExpressionBindings variables = context.with("self", CelValues.of(value.json(), contract.typeOf(node)));
                here.forEach(rule -> rule(rule, variables, value));
            }
        }

        private void rule(Planned planned, ExpressionBindings variables, Instance value) {
            try {
                if (!planned.program().holds(variables, out.steps(planned.rule()))) {
                    out.failed(planned.rule(), value.offset());
                }
            } catch (RuleError e) {
                out.failed(planned.rule(), value.offset(), e);
            }
        }
    }
}
