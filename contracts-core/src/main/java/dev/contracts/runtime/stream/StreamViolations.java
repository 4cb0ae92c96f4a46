package dev.contracts.runtime.stream;

import dev.contracts.Context;
import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.function.RuleSteps;

/** The receiver of the rules that one payload breaks, as a {@link StreamProgram} finds them. */
public interface StreamViolations {
    /** Returns what is known from outside the payloads. */
    Context context();

    /** Returns whether the context has every name that the rule needs. */
    boolean runs(ExplainedRule rule);

    /** Returns the steps that a rule may take on the payload. */
    RuleSteps steps(ExplainedRule rule);

    /** Reports a rule that is false. */
    void failed(ExplainedRule rule);

    /** Reports a rule that cannot be evaluated, which violates it. */
    void failed(ExplainedRule rule, RuleError why);
}
