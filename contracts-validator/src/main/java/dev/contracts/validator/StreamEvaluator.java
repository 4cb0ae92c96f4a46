package dev.contracts.validator;

import dev.contracts.Rule;
import dev.contracts.model.ContractModel;
import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.model.rule.RuleModel;
import dev.contracts.model.stream.StateVariable;
import dev.contracts.model.stream.StreamModel;
import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.function.RuleSteps;
import dev.contracts.runtime.stream.StreamDeadline;
import dev.contracts.runtime.stream.StreamIdentity;
import dev.contracts.runtime.stream.StreamParts;
import dev.contracts.runtime.stream.StreamProgram;
import dev.contracts.runtime.stream.StreamViolations;
import dev.contracts.validator.cel.CelProgram;
import dev.contracts.validator.cel.CelValueTrees;
import dev.contracts.validator.cel.CelValues;
import dev.contracts.validator.cel.ExpressionBindings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The {@code x-stream} section of a contract, evaluated by CEL on trees. The state is a map by the names of its
 * variables.
 */
final class StreamEvaluator implements StreamProgram<JsonNode, Map<String, Object>> {
    private final ContractModel contract;
    private final StreamModel stream;
    private final IdentityHashMap<CheckedExpression, CelProgram> programs = new IdentityHashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final IdentityHashMap<RuleModel, ExplainedRule> ruleOf = new IdentityHashMap<>();
    private final List<StreamIdentity<JsonNode, ?>> identities = new ArrayList<>();
    private final @Nullable StreamDeadline deadline;

    StreamEvaluator(ContractModel contract, StreamModel stream) {
        this.contract = contract;
        this.stream = stream;
        for (RuleModel model : stream.rules()) {
            ExplainedRule rule = model.explained();
            ruleOf.put(model, rule);
            rules.add(rule.rule());
        }
        stream.identities().forEach(identity -> identities.add(new IdentityEvaluator(contract, identity)));
        identities.forEach(identity -> rules.add(identity.rule().rule()));
        deadline = stream.deadline() == null
                ? null
                : new StreamDeadline(
                        stream.deadline().toRule(), stream.deadline().within());
        if (deadline != null) {
            rules.add(deadline.rule());
        }
    }

    @Override
    public List<Rule> rules() {
        return List.copyOf(rules);
    }

    @Override
    public String key(JsonNode payload, RuleSteps steps) {
        return stream.key() == null ? "" : String.valueOf(evaluate(stream.key(), self(payload), steps));
    }

    @Override
    public @Nullable Instant time(JsonNode payload, RuleSteps steps) {
        return stream.time() == null ? null : (Instant) evaluate(stream.time(), self(payload), steps);
    }

    @Override
    public Map<String, Object> initial() {
        Map<String, Object> state = new LinkedHashMap<>();
        for (StateVariable variable : stream.state()) {
            state.put(
                    variable.name(),
                    evaluate(variable.initial(), ExpressionBindings.none(), new RuleSteps(Long.MAX_VALUE)));
        }
        return state;
    }

    @Override
    public Map<String, Object> next(JsonNode payload, Map<String, Object> state, RuleSteps steps) {
        ExpressionBindings variables = self(payload).withGroup("state", state);
        Map<String, Object> next = new LinkedHashMap<>();
        for (StateVariable variable : stream.state()) {
            next.put(variable.name(), evaluate(variable.next(), variables, steps));
        }
        return next;
    }

    @Override
    public void check(JsonNode self, @Nullable JsonNode previous, Map<String, Object> state, StreamViolations out) {
        ExpressionBindings variables = ExpressionBindings.of(contract.context(), out.context())
                .with("self", value(self))
                .withGroup("state", state);
        if (previous != null) {
            variables = variables.with("previous", value(previous));
        }
        for (RuleModel model : stream.rules()) {
            ExplainedRule rule = ruleOf.get(model);
            if (rule != null && out.runs(rule) && (previous != null || !model.usesPrevious())) {
                check(rule, model, variables, out);
            }
        }
    }

    private void check(ExplainedRule rule, RuleModel model, ExpressionBindings variables, StreamViolations out) {
        try {
            if (!Boolean.TRUE.equals(evaluate(model.expression(), variables, out.steps(rule)))) {
                out.failed(rule);
            }
        } catch (RuleError e) {
            out.failed(rule, e);
        }
    }

    @Override
    public List<StreamIdentity<JsonNode, ?>> identities() {
        return List.copyOf(identities);
    }

    @Override
    public @Nullable StreamDeadline deadline() {
        return deadline;
    }

    @Override
    public boolean ends(JsonNode payload, Map<String, Object> state, RuleSteps steps) {
        CheckedExpression until =
                stream.deadline() == null ? null : stream.deadline().until();
        return until != null
                && Boolean.TRUE.equals(evaluate(until, self(payload).withGroup("state", state), steps));
    }

    @Override
    public @Nullable Object tree(JsonNode payload) {
        return CelValueTrees.of(value(payload));
    }

    @Override
    public Map<String, @Nullable Object> stateTree(Map<String, Object> state) {
        return new LinkedHashMap<>(state);
    }

    @Override
    public Map<String, Object> state(Map<String, @Nullable Object> tree) {
        Map<String, Object> state = new LinkedHashMap<>();
        tree.forEach((name, value) -> state.put(name, Objects.requireNonNull(value, name)));
        return state;
    }

    @Override
    public StreamParts parts() {
        return StreamTrees.of(stream, rule -> Objects.requireNonNull(ruleOf.get(rule)));
    }

    private ExpressionBindings self(JsonNode payload) {
        return ExpressionBindings.none().with("self", value(payload));
    }

    private Object value(JsonNode payload) {
        return CelValues.of(payload, contract.use());
    }

    private Object evaluate(CheckedExpression expression, ExpressionBindings variables, RuleSteps steps) {
        return programs.computeIfAbsent(expression, unplanned -> new CelProgram(unplanned, false))
                .evaluate(variables, steps);
    }
}
