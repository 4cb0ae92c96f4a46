package dev.contracts.runtime.violation;

import dev.contracts.Rule;
import dev.contracts.Severity;
import dev.contracts.Violation;
import dev.contracts.runtime.json.JsonLocator;

/**
 * A rule that takes more steps on the payload than the limit {@code ruleSteps} allows. There is no verdict on the rule, so
 * that this is an error, whatever the rule's own severity is.
 *
 * @param undecided the rule
 * @param offset of the payload's value
 * @param most the limit
 */
record UndecidedRule(Rule undecided, int offset, long most) implements FoundViolation {
    @Override
    public String rule() {
        return RuleLimit.ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean isDecided() {
        return false;
    }

    @Override
    public Violation violation(PayloadExcerpts excerpts, String pointer, JsonLocator.Position position) {
        return RuleLimit.exceeded(excerpts.contract(), undecided, most)
                .at(position.line(), position.column())
                .build();
    }
}
