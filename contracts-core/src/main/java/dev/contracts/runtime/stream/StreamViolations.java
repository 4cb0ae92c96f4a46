package dev.contracts.runtime.stream;

import dev.contracts.Context;
import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.function.RuleError;

/** Where a {@link StreamProgram} says which of its rules one payload breaks. */
public interface StreamViolations {
    /** What is known from outside the payloads. */
    Context context();

    /** Whether the context has every name that the rule needs. */
    boolean runs(ExplainedRule rule);

    void broken(ExplainedRule rule);

    /** The rule has no value, which breaks it. */
    void failed(ExplainedRule rule, RuleError why);
}
