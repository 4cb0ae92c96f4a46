package dev.contracts.validator.snapshot;

import dev.contracts.Context;
import dev.contracts.Limits;
import dev.contracts.Unchecked;
import dev.contracts.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks payloads of several contracts that come again and again, as when endpoints are polled. A rule is evaluated as
 * soon as each contract that it mentions has sent a payload since the last evaluation, so that no payload is used twice
 * and those of one round are checked together.
 *
 * <p>Payloads of one round are still taken one after another, and the system may change in between. So a violation is
 * reported when a rule fails in two snapshots in a row; one that the next snapshot puts right was a change between two
 * requests. A rule that fails in the very last snapshot is unchecked, and {@link #close} says so.
 *
 * <p>A plain state machine without a thread or a clock: the same payloads give the same violations, live or from a
 * recording. Not safe for use by several threads.
 */
public final class SnapshotWatch {
    private static final String UNCONFIRMED =
            "failed in the last snapshot alone, which another one would have to confirm";

    private final SnapshotCheck check;
    private final Context context;
    private final Map<String, TakenPayload> latest = new HashMap<>();
    private final List<RuleProgress> rules;

    /** The progress of one rule. */
    private static final class RuleProgress {
        private final SnapshotRuleEvaluator evaluator;
        private final Set<String> missing;
        private boolean evaluated;
        private int failuresInARow;

        RuleProgress(SnapshotRuleEvaluator evaluator) {
            this.evaluator = evaluator;
            this.missing = new HashSet<>(evaluator.model().contracts());
        }

        /** Returns whether the payload was the last one that the rule waited for. */
        boolean completes(String contract) {
            if (!missing.remove(contract) || !missing.isEmpty()) {
                return false;
            }
            missing.addAll(evaluator.model().contracts());
            evaluated = true;
            return true;
        }
    }

    /**
     * Creates a watch that has not seen any payload.
     *
     * @param context the context of the rules
     */
    public SnapshotWatch(SnapshotCheck check, Context context) {
        this.check = check;
        this.context = context;
        this.rules = check.planned().stream().map(RuleProgress::new).toList();
    }

    /**
     * Takes one more payload of any contract.
     *
     * @return the verdict on the rules that could be evaluated now, mostly none
     * @throws IllegalArgumentException when a value of the context is of another type than declared
     */
    public SnapshotVerdict offer(TakenPayload taken) {
        latest.put(taken.contract(), taken);
        List<Violation> violations = new ArrayList<>();
        List<Unchecked> unchecked = new ArrayList<>();
        for (RuleProgress rule : rules) {
            if (rule.completes(taken.contract())) {
                SnapshotVerdict verdict = check.check(List.of(rule.evaluator), latest, context, Limits.DEFAULT);
                unchecked.addAll(verdict.unchecked());
                if (verdict.unchecked().isEmpty()) {
                    rule.failuresInARow = verdict.violations().isEmpty() ? 0 : rule.failuresInARow + 1;
                }
                if (rule.failuresInARow > 1 || isRefused(verdict)) {
                    violations.addAll(verdict.violations());
                }
            }
        }
        return SnapshotVerdict.sorted(violations, unchecked);
    }

    private static boolean isRefused(SnapshotVerdict verdict) {
        return verdict.violations().stream().anyMatch(Violation::isRefusal);
    }

    /**
     * Returns the rules that were never evaluated, because a contract sent nothing, and those that failed in the last
     * snapshot alone.
     */
    public List<Unchecked> close() {
        List<Unchecked> open = new ArrayList<>();
        for (RuleProgress rule : rules) {
            if (!rule.evaluated) {
                open.addAll(check.check(List.of(rule.evaluator), latest, context, Limits.DEFAULT)
                        .unchecked());
            } else if (rule.failuresInARow == 1) {
                open.add(rule.evaluator.unchecked(UNCONFIRMED));
            }
        }
        Collections.sort(open);
        return open;
    }
}
