package dev.contracts.runtime;

import dev.contracts.Rule;
import dev.contracts.RuleSource;
import dev.contracts.Severity;
import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.explain.Expression;
import java.util.List;

/** Rules for tests. Their expressions are always false, so that an explanation says no more than the rule's own message. */
public final class TestRules {
    private TestRules() {}

    public static ExplainedRule rule(String id, Severity severity, String at, String... context) {
        RuleSource source = new RuleSource("false", at, "test/schema.json#/x-rules/0", 1);
        Rule rule = new Rule(id, severity, id + " is broken", "it is a test", List.of(context), source);
        return new ExplainedRule(rule, () -> Expression.literal(false));
    }
}
