package dev.contracts.validator.snapshot;

import dev.contracts.Context;
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
 * Holds payloads against each other that come again and again, as when endpoints are polled. A rule is asked as soon as each
 * contract that it mentions has sent a payload since the rule was last asked, so that no payload is used twice and those of
 * one round meet one another.
 *
 * <p>Payloads of one round are still taken one after another, and the system may change in between. So a rule counts as
 * broken when two snapshots in a row break it; what the next one has put right was a change between two requests. A rule
 * that the very last snapshot broke is not checked, and {@link #close} says so.
 *
 * <p>A plain state machine without a thread or a clock: the same payloads give the same findings, live or from a recording.
 * Not safe for use by several threads.
 */
public final class SnapshotWatch {
    private static final String UNCONFIRMED =
            "broken by the last snapshot alone, which another one would have to confirm";

    private final SnapshotCheck check;
    private final Context context;
    private final Map<String, TakenPayload> latest = new HashMap<>();
    private final List<Turn> turns;

    /** The progress of one rule. */
    private static final class Turn {
        private final SnapshotRuleEvaluator rule;
        private final Set<String> missing;
        private boolean asked;
        private int brokenInARow;

        Turn(SnapshotRuleEvaluator rule) {
            this.rule = rule;
            this.missing = new HashSet<>(rule.model().contracts());
        }

        /** Returns whether the payload was the last one that the rule waited for. */
        boolean take(String contract) {
            if (!missing.remove(contract) || !missing.isEmpty()) {
                return false;
            }
            missing.addAll(rule.model().contracts());
            asked = true;
            return true;
        }
    }

    /**
     * A watch that has not seen anything.
     *
     * @param context what the rules may know beside the payloads
     */
    public SnapshotWatch(SnapshotCheck check, Context context) {
        this.check = check;
        this.context = context;
        this.turns = check.planned().stream().map(Turn::new).toList();
    }

    /**
     * Takes one more payload of any contract.
     *
     * @return what the rules came to that could be asked now, mostly none
     * @throws IllegalArgumentException when a value of the context is of another type than declared
     */
    public SnapshotVerdict offer(TakenPayload taken) {
        latest.put(taken.contract(), taken);
        List<Violation> violations = new ArrayList<>();
        List<Unchecked> unchecked = new ArrayList<>();
        for (Turn turn : turns) {
            if (turn.take(taken.contract())) {
                SnapshotVerdict verdict = check.check(List.of(turn.rule), latest, context);
                unchecked.addAll(verdict.unchecked());
                if (verdict.unchecked().isEmpty()) {
                    turn.brokenInARow = verdict.violations().isEmpty() ? 0 : turn.brokenInARow + 1;
                }
                if (turn.brokenInARow > 1) {
                    violations.addAll(verdict.violations());
                }
            }
        }
        return SnapshotVerdict.sorted(violations, unchecked);
    }

    /**
     * Returns the rules that were never asked, because a contract sent nothing, and those that only the last snapshot
     * broke.
     */
    public List<Unchecked> close() {
        List<Unchecked> open = new ArrayList<>();
        for (Turn turn : turns) {
            if (!turn.asked) {
                open.addAll(check.check(List.of(turn.rule), latest, context).unchecked());
            } else if (turn.brokenInARow == 1) {
                open.add(turn.rule.unchecked(UNCONFIRMED));
            }
        }
        Collections.sort(open);
        return open;
    }
}
