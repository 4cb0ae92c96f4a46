package dev.contracts.runtime;

import dev.contracts.Rule;
import dev.contracts.Severity;
import dev.contracts.runtime.explain.Expression;
import java.util.List;

/** Rules for tests. Their expressions are always false, so that an explanation says no more than the rule's own message. */
public final class TestRules {
    private TestRules() {}

    public static Rule rule(String id, Severity severity, String at, String... context) {
        return new Rule(
                id,
                severity,
                id + " is broken",
                "it is a test",
                at,
                "false",
                "test/schema.json#/x-rules/0",
                1,
                List.of(context),
                () -> Expression.literal(false));
    }
}
