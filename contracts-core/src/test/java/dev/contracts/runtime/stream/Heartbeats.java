package dev.contracts.runtime.stream;

import dev.contracts.Context;
import dev.contracts.Rule;
import dev.contracts.RuleSource;
import dev.contracts.Severity;
import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.explain.ExpressionText;
import dev.contracts.runtime.function.Arithmetic;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.function.RuleSteps;
import dev.contracts.runtime.reads.ReadExpression;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stream section written by hand, on JSON trees: {@code key} splits, {@code time} is event time, {@code n} counts up, {@code
 * end} ends a key, every item of {@code items} keeps the value that its id had first.
 */
public final class Heartbeats implements StreamProgram<Map<String, Object>, Long> {
    static final ExplainedRule TIME =
            rule("time-advances", "/time", "timestamp(self.time) >= timestamp(previous.time)");
    static final ExplainedRule COUNT = rule("count-advances", "/n", "self.n > state.sum - self.n");
    static final ExplainedRule LIMIT = rule("below-limit", "/n", "self.n < context.limit", "limit");
    static final ExplainedRule SAME = rule("id-names-one-item", "/v", "item.v == seen.v");
    static final Rule SILENCE = rule("heartbeat", "", "true").rule();

    /** A program that has seen nothing. */
    public Heartbeats() {}

    private static ExplainedRule rule(String name, String at, String expression, String... context) {
        Rule rule = new Rule(
                "beats." + name,
                name.equals("below-limit") ? Severity.WARNING : Severity.ERROR,
                name.replace('-', ' ') + " is broken",
                "it is a test",
                List.of(context),
                new RuleSource(expression, at, "beats/schema.json#/x-stream", 1));
        return new ExplainedRule(rule, () -> ExpressionText.parse(expression));
    }

    @Override
    public List<Rule> rules() {
        return List.of(TIME.rule(), COUNT.rule(), LIMIT.rule(), SAME.rule(), SILENCE);
    }

    @Override
    public String key(Map<String, Object> payload, RuleSteps steps) {
        return (String) payload.getOrDefault("key", "");
    }

    @Override
    public @Nullable Instant time(Map<String, Object> payload, RuleSteps steps) {
        return time(payload);
    }

    private static @Nullable Instant time(Map<String, Object> payload) {
        Object time = payload.get("time");
        return time == null ? null : Instant.parse((String) time);
    }

    @Override
    public Long initial() {
        return 0L;
    }

    @Override
    public Long next(Map<String, Object> payload, Long state, RuleSteps steps) {
        return Arithmetic.add(state, n(payload));
    }

    private static long n(Map<String, Object> payload) {
        return (Long) payload.getOrDefault("n", 1L);
    }

    @Override
    public void check(
            Map<String, Object> self, @Nullable Map<String, Object> previous, Long state, StreamViolations out) {
        if (previous != null && out.runs(TIME) && self.get("time") != null && previous.get("time") != null) {
            if (time(self).isBefore(time(previous))) {
                out.failed(TIME);
            }
        }
        if (self.get("n") instanceof Long n && n == 0) {
            out.failed(COUNT, new RuleError("division by zero"));
        }
        if (out.runs(LIMIT) && n(self) >= out.context().integer("limit")) {
            out.failed(LIMIT);
        }
    }

    @Override
    public List<StreamIdentity<Map<String, Object>, ?>> identities() {
        return List.of(new Items());
    }

    private static final class Items implements StreamIdentity<Map<String, Object>, Map<String, Object>> {
        @Override
        public ExplainedRule rule() {
            return SAME;
        }

        @Override
        public String pointer() {
            return "/items";
        }

        @Override
        @SuppressWarnings("unchecked")
        public List<Map<String, Object>> items(Map<String, Object> payload, RuleSteps steps) {
            return (List<Map<String, Object>>) payload.getOrDefault("items", List.of());
        }

        @Override
        public Object id(Map<String, Object> item, RuleSteps steps) {
            if (!item.containsKey("id")) {
                throw new RuleError("no such key: \"id\"");
            }
            return item.get("id");
        }

        @Override
        public boolean holds(
                Map<String, Object> self,
                Map<String, Object> item,
                Map<String, Object> seen,
                Context context,
                RuleSteps steps) {
            return item.get("v").equals(seen.get("v"));
        }

        @Override
        public Object tree(Map<String, Object> item) {
            return item;
        }
    }

    @Override
    public StreamDeadline deadline() {
        return new StreamDeadline(SILENCE, Duration.ofSeconds(30));
    }

    @Override
    public boolean ends(Map<String, Object> payload, Long state, RuleSteps steps) {
        return payload.containsKey("end");
    }

    @Override
    public Object tree(Map<String, Object> payload) {
        return payload;
    }

    @Override
    public Map<String, Object> stateTree(Long state) {
        return Map.of("sum", state);
    }

    @Override
    public Long state(Map<String, @Nullable Object> tree) {
        return (Long) Objects.requireNonNull(tree.get("sum"));
    }

    @Override
    public StreamParts parts() {
        return StreamParts.create()
                .key(read("has(self.key) ? self.key : ''").reads("self", "/key"))
                .time(read("timestamp(self.time)").reads("self", "/time"))
                .until(read("has(self.end)").reads("self", "/end"))
                .next("sum", read("state.sum + self.n").reads("self", "/n").reads("state"))
                .rule(TIME, ReadExpression.of(TIME).reads("self", "/time").reads("previous", "/time"))
                .rule(COUNT, ReadExpression.of(COUNT).reads("self", "/n").reads("state"))
                .rule(LIMIT, ReadExpression.of(LIMIT).reads("self", "/n"))
                .identity(
                        read("self.items").reads("self", "/items"),
                        read("item.id").reads("item", "/id"),
                        ReadExpression.of(SAME).reads("item", "/v").reads("seen", "/v"));
    }

    private static ReadExpression read(String expression) {
        return ReadExpression.of(ExpressionText.parse(expression));
    }
}
