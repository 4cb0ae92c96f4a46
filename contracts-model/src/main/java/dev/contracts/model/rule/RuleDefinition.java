package dev.contracts.model.rule;

import dev.contracts.Severity;
import dev.contracts.model.diagnostic.SourceLocation;

/** A rule or a deadline of a contract, by what both have: an id and texts. */
public interface RuleDefinition {
    /** Returns the id and the texts. */
    RuleHeader header();

    /** Returns the stable id, such as {@code positions.market-value}. */
    default String id() {
        return header().id();
    }

    /** Returns the severity of a violation. */
    default Severity severity() {
        return header().severity();
    }

    /** Returns the message of a violation. */
    default String message() {
        return header().message();
    }

    /** Returns the reason for which it is there. */
    default String because() {
        return header().because();
    }

    /** Returns its own location. */
    default SourceLocation location() {
        return header().location();
    }
}
