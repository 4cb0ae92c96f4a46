package dev.contracts.validator.snapshot;

import dev.contracts.Severity;
import dev.contracts.Unchecked;
import dev.contracts.Violation;
import java.util.Comparator;
import java.util.List;

/**
 * The violations of the rules that compare payloads of several contracts.
 *
 * @param violations each names the contract at whose payload it reports, with pointer, line and column there; by
 *     contract and location
 * @param unchecked the rules that were not checked, each with the reason, under the contract at which they report;
 *     sorted
 */
public record SnapshotVerdict(List<Violation> violations, List<Unchecked> unchecked) {
    private static final Comparator<Violation> BY_CONTRACT_THEN_PLACE =
            Comparator.comparing(Violation::contract).thenComparing(Comparator.naturalOrder());

    public SnapshotVerdict {
        violations = List.copyOf(violations);
        unchecked = List.copyOf(unchecked);
    }

    static SnapshotVerdict sorted(List<Violation> violations, List<Unchecked> unchecked) {
        return new SnapshotVerdict(
                violations.stream().sorted(BY_CONTRACT_THEN_PLACE).toList(),
                unchecked.stream().sorted().toList());
    }

    /** Returns how many violations are of severity {@code error}. */
    public long errors() {
        return violations.stream()
                .filter(violation -> violation.severity() == Severity.ERROR)
                .count();
    }

    /** Returns how many are of severity {@code warning}. */
    public long warnings() {
        return violations.size() - errors();
    }
}
