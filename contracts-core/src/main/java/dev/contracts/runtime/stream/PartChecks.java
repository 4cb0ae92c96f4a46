package dev.contracts.runtime.stream;

import dev.contracts.PayloadLocation;
import dev.contracts.runtime.explain.EvaluationContext;
import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.explain.Explainer;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.reads.ReadExpression;
import dev.contracts.runtime.reads.Reads;
import dev.contracts.runtime.stream.StreamParts.PartRule;
import dev.contracts.runtime.text.JsonPointer;
import dev.contracts.runtime.violation.PartialPayload;
import dev.contracts.runtime.violation.PartialPayload.Read;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules of a stream on payloads one of which has structural violations: each runs unless it reads of these. */
final class PartChecks<T, S> {
    private static final String SELF = "self";
    private static final String PREVIOUS = "previous";
    private static final String ITEM = "item";
    private static final String SEEN = "seen";

    private final StreamMachine<T, S> machine;
    private final StreamReport report;
    private final PayloadLocation place;

    /** @param place of the payload that is checked */
    PartChecks(StreamMachine<T, S> machine, PayloadLocation place) {
        this.machine = machine;
        this.report = machine.report();
        this.place = place;
    }

    /**
     * Runs the rules on a payload, the one before it and the state.
     *
     * @param previous null when there is none
     * @param withPreviousOnly whether those that do not mention the payload before have run already
     */
    void check(
            StreamStep<T, S> self,
            @Nullable Function<Reads, Read> previous,
            StreamKey<T, S> key,
            boolean withPreviousOnly) {
        for (PartRule rule : machine.parts().rules()) {
            boolean mentions = rule.holds().mentions(PREVIOUS);
            if (report.runs(rule.rule().rule()) && (mentions ? previous != null : !withPreviousOnly)) {
                Scope scope = new Scope(rule.rule(), rule.holds(), "");
                scope.read(SELF, self::read);
                if (previous != null) {
                    scope.read(PREVIOUS, previous);
                }
                scope.give(StreamParts.STATE, machine.program().stateTree(key.state));
                scope.run();
            }
        }
    }

    /** Runs a rule of identity on an item and the one that was seen. */
    void compare(StreamIdentity<T, ?> identity, int number, int index, StreamStep<T, S> self, Read item, Read seen) {
        ReadExpression holds = machine.parts().identities().get(number).holds();
        Scope scope = new Scope(identity.rule(), holds, JsonPointer.append(identity.pointer(), index));
        scope.read(SELF, self::read);
        scope.read(ITEM, any -> item);
        scope.read(SEEN, any -> seen);
        scope.run();
    }

    /** The values of a rule, as they are read. */
    private final class Scope {
        private final ExplainedRule rule;
        private final ReadExpression holds;
        private final String node;
        private EvaluationContext values = EvaluationContext.NONE.with(report.context());
        private PartialPayload.@Nullable Fault fault;

        /** @param node pointer to what the rule is about */
        Scope(ExplainedRule rule, ReadExpression holds, String node) {
            this.rule = rule;
            this.holds = holds;
            this.node = node;
        }

        void read(String variable, Function<Reads, Read> from) {
            if (holds.mentions(variable)) {
                Read read = from.apply(holds.of(variable));
                fault = fault == null ? read.fault() : fault;
                give(variable, read.value());
            }
        }

        void give(String variable, @Nullable Object value) {
            values = values.with(variable, value);
        }

        void run() {
            if (fault != null) {
                machine.stopped(rule.rule(), place, fault);
                return;
            }
            machine.ran(rule.rule());
            try {
                if (!Boolean.TRUE.equals(Explainer.value(holds.tree(), values, report.steps(rule)))) {
                    report.failed(rule, place, node, null, () -> values);
                }
            } catch (RuleError e) {
                report.failed(rule, place, node, e, () -> values);
            }
        }
    }
}
