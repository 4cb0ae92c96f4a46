package dev.contracts.probe.session;

import dev.contracts.Violation;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells what is new about a response from what was already wrong with the one before: a fault that stays is listed when it
 * comes, and counted from then on.
 */
final class KnownViolations {
    private Set<Fault> before = Set.of();
    private Set<Fault> now = new HashSet<>();

    private record Fault(String rule, String pointer) {}

    /** Returns whether the previous response did not have this violation. */
    boolean isNew(Violation violation) {
        Fault fault = new Fault(violation.rule(), violation.pointer());
        now.add(fault);
        return !before.contains(fault);
    }

    /** Ends the violations of this response. */
    void next() {
        before = now;
        now = new HashSet<>();
    }
}
