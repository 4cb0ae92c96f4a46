package dev.contracts.runtime.violation;

import dev.contracts.Severity;
import dev.contracts.Violation;
import dev.contracts.runtime.json.JsonLocator;
import java.util.Comparator;

/** A violation that was found in a payload, before its location is known by more than an offset. */
sealed interface FoundViolation permits StructuralViolation, RuleViolation, UndecidedRule, UnknownProperty {
    /** The order in which violations are kept when there are more than are listed: undecided, errors, warnings; by place and rule. */
    Comparator<FoundViolation> BY_WEIGHT = Comparator.comparing(FoundViolation::isDecided)
            .thenComparing(FoundViolation::severity)
            .thenComparingInt(FoundViolation::offset)
            .thenComparing(FoundViolation::rule);

    String rule();

    Severity severity();

    /** Returns false for a rule that a limit has stopped. */
    default boolean isDecided() {
        return true;
    }

    /** The offset of the value at which it is reported. */
    int offset();

    /** The offset of the value from whose pointer its own is made. */
    default int anchor() {
        return offset();
    }

    /**
     * Returns the violation as people read it, with its location.
     *
     * @param pointer of the anchor
     */
    Violation violation(PayloadExcerpts excerpts, String pointer, JsonLocator.Position position);
}
