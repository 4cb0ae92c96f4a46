package dev.contracts.runner.report;

import dev.contracts.Rule;
import dev.contracts.Violation;
import java.util.Optional;

/** Finds what a report says about a rule beyond the violation itself. */
public interface RuleLookup {
    /** Returns the rule of a contract by its id; empty for {@code schema.*} and {@code json.*}. */
    Optional<Rule> rule(String id);

    /** Returns the line of the contract that a violation is about; empty when it is about none (a syntax error). */
    Optional<RuleLocation> location(Violation violation);

    /** Returns the line of the contract that states a rule; empty when it is not known. */
    default Optional<RuleLocation> location(Rule rule) {
        return Optional.empty();
    }
}
