package dev.contracts.runner.report;

import dev.contracts.Rule;
import dev.contracts.Violation;
import java.util.Optional;

/** Finds what a report says about a rule beyond the violation itself. */
public interface RuleLookup {
    /** The rule of a contract by its id; empty for {@code schema.*} and {@code json.*}. */
    Optional<Rule> rule(String id);

    /** Returns the line of the contract that a violation breaks; empty when no contract says it (a syntax error). */
    Optional<RuleLocation> place(Violation violation);

    /** The line of the contract that states a rule, broken or not; empty when it is not known. */
    default Optional<RuleLocation> place(Rule rule) {
        return Optional.empty();
    }
}
