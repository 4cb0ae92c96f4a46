package dev.contracts.runner.run;

import dev.contracts.Options;
import dev.contracts.Severity;
import dev.contracts.Unchecked;
import dev.contracts.Violation;
import dev.contracts.validator.snapshot.SnapshotCheck;
import dev.contracts.validator.snapshot.SnapshotVerdict;
import dev.contracts.validator.snapshot.TakenPayload;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Checks the payloads of a run together, as if all were taken at once: one of each contract. */
final class SnapshotRun {
    private final SnapshotCheck check;
    private final Options options;
    private final Map<String, TakenPayload> taken = new LinkedHashMap<>();
    private final Map<String, FileTally> tallies = new LinkedHashMap<>();

    SnapshotRun(SnapshotCheck check, Options options) {
        this.check = check;
        this.options = options;
    }

    int rules() {
        return check.rules().size();
    }

    /** Takes a payload; a second one of the same contract takes its place. */
    void payload(String contract, byte[] bytes, FileTally tally) {
        taken.put(contract, new TakenPayload(contract, bytes, Instant.EPOCH));
        tallies.put(contract, tally);
    }

    /** Checks the payloads together, and reports the violations in the files that the rules name. */
    void end() {
        SnapshotVerdict verdict = check.check(taken, options.context(), options.limits());
        for (Violation violation : verdict.violations()) {
            FileTally tally = Objects.requireNonNull(tallies.get(violation.contract()));
            byte[] bytes =
                    Objects.requireNonNull(taken.get(violation.contract())).payload();
            boolean error = violation.severity() == Severity.ERROR;
            tally.count(1, error ? 1 : 0, error ? 0 : 1);
            if (violation.isRefusal()) {
                tally.refused(1);
            }
            tally.violation(1, violation, Excerpt.of(bytes, violation.line(), violation.column()));
        }
        verdict.unchecked().forEach(this::unchecked);
    }

    /** Lists an unchecked rule; one whose own payload is missing at the first file, since it has none of its own. */
    private void unchecked(Unchecked rule) {
        FileTally own = tallies.get(rule.contract());
        tallies.values().stream().limit(1).forEach(first -> (own == null ? first : own).unchecked(rule));
    }
}
