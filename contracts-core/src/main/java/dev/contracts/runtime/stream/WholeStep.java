package dev.contracts.runtime.stream;

import dev.contracts.Context;
import dev.contracts.PayloadLocation;
import dev.contracts.runtime.explain.EvaluationContext;
import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.function.Lazy;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.function.RuleSteps;
import dev.contracts.runtime.reads.Reads;
import dev.contracts.runtime.text.JsonPointer;
import dev.contracts.runtime.violation.PartialPayload;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A payload that kept its structure. */
final class WholeStep<T, S> implements StreamStep<T, S> {
    private final StreamMachine<T, S> machine;
    private final StreamProgram<T, S> program;
    private final StreamReport report;
    private final T payload;
    private final PayloadLocation place;
    private final Lazy<Optional<Object>> tree;

    WholeStep(StreamMachine<T, S> machine, T payload, PayloadLocation place) {
        this.machine = machine;
        this.program = machine.program();
        this.report = machine.report();
        this.payload = payload;
        this.place = place;
        this.tree = Lazy.of(() -> Optional.ofNullable(program.tree(payload)));
    }

    @Override
    public String key() {
        return program.key(payload, report.steps());
    }

    @Override
    public @Nullable Instant time() {
        return program.time(payload, report.steps());
    }

    @Override
    public boolean ends(S state) {
        return program.ends(payload, state, report.steps());
    }

    @Override
    public S next(S state) {
        return program.next(payload, state, report.steps());
    }

    @Override
    public void check(StreamKey<T, S> key) {
        program.check(payload, key.previous, key.state, new Checks(key));
        PartialPayload before = key.previousPart;
        if (before != null) {
            new PartChecks<>(machine, place).check(this, before::read, key, true);
        }
    }

    @Override
    public <I> void compare(StreamIdentity<T, I> identity, int number, StreamKey<T, S> key) {
        RuleSteps steps = report.steps(identity.rule());
        List<I> list = identity.items(payload, steps);
        Object[] ids = new Object[list.size()];
        for (int index = 0; index < ids.length; index++) {
            I item = list.get(index);
            ids[index] = identity.id(item, steps);
            Object seen = key.seen.get(identity, ids[index]);
            if (seen instanceof PartialPayload.Read part) {
                PartialPayload.Read whole = new PartialPayload.Read(identity.tree(item), null);
                new PartChecks<>(machine, place).compare(identity, number, index, this, whole, part);
            } else if (seen != null) {
                compare(identity, index, item, identity.typed(seen));
                steps.take(0);
            }
        }
        for (int index = 0; index < ids.length && machine.hasRoom(key, identity, ids[index]); index++) {
            machine.remember(key, identity, ids[index], list.get(index));
        }
    }

    private <I> void compare(StreamIdentity<T, I> identity, int index, I item, I seen) {
        RuleError why = null;
        try {
            if (identity.holds(payload, item, seen, report.context(), report.steps(identity.rule()))) {
                return;
            }
        } catch (RuleError e) {
            why = e;
        }
        report.failed(
                identity.rule(),
                place,
                JsonPointer.append(identity.pointer(), index),
                why,
                () -> EvaluationContext.of(program.tree(payload))
                        .with(report.context())
                        .with("item", identity.tree(item))
                        .with("seen", identity.tree(seen)));
    }

    @Override
    public void remember(StreamKey<T, S> key) {
        key.previous = payload;
        key.previousPart = null;
    }

    @Override
    public PartialPayload.Read read(Reads reads) {
        return new PartialPayload.Read(tree.get().orElse(null), null);
    }

    /** The violations that the program reports of the payload. */
    private final class Checks implements StreamViolations {
        private final StreamKey<T, S> key;

        Checks(StreamKey<T, S> key) {
            this.key = key;
        }

        @Override
        public Context context() {
            return report.context();
        }

        @Override
        public boolean runs(ExplainedRule rule) {
            return report.runs(rule.rule());
        }

        @Override
        public RuleSteps steps(ExplainedRule rule) {
            return report.steps(rule);
        }

        @Override
        public void failed(ExplainedRule rule) {
            report.failed(rule, place, "", null, this::scope);
        }

        @Override
        public void failed(ExplainedRule rule, RuleError why) {
            report.failed(rule, place, "", why, this::scope);
        }

        private EvaluationContext scope() {
            EvaluationContext scope = EvaluationContext.of(program.tree(payload))
                    .with(report.context())
                    .with(StreamParts.STATE, program.stateTree(key.state));
            T previous = key.previous;
            return previous == null ? scope : scope.with("previous", program.tree(previous));
        }
    }
}
