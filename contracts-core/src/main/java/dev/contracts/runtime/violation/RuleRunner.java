package dev.contracts.runtime.violation;

import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.function.RuleError;
import org.jspecify.annotations.Nullable;

/** Evaluates rules on a payload with structural violations. */
@FunctionalInterface
public interface RuleRunner {
    /**
     * Returns whether a rule holds on a value of which it reads nothing that broke its structure.
     *
     * @param offset of the value
     * @param self what the rule reads of it, as a JSON tree
     * @throws RuleError when the rule has no value
     */
    boolean holds(ExplainedRule rule, int offset, @Nullable Object self);
}
