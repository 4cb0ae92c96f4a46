package dev.contracts.runtime.violation;

import dev.contracts.Rule;
import dev.contracts.Severity;
import dev.contracts.Violation;
import dev.contracts.ViolationBuilder;

/** The words for a rule that takes more steps than the limit {@code ruleSteps} allows. */
public final class RuleLimit {
    /** The id of the violation. */
    public static final String ID = "rule.limit";

    private RuleLimit() {}

    /** Returns the violation, still without its place. */
    public static ViolationBuilder exceeded(String contract, Rule rule, long most) {
        return exceeded(contract, "the rule " + rule.id(), most).schemaPointer(rule.schemaPointer());
    }

    /**
     * Returns the violation, still without its place.
     *
     * @param subject what takes the steps, such as "the rule positions.sorted"
     */
    public static ViolationBuilder exceeded(String contract, String subject, long most) {
        String message = subject + " is not decided: it takes more than the " + most + " steps of the limit ruleSteps";
        return Violation.builder(ID, Severity.ERROR, contract, message);
    }
}
