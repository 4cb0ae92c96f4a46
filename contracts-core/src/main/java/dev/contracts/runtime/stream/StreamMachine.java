package dev.contracts.runtime.stream;

import dev.contracts.Context;
import dev.contracts.PayloadLocation;
import dev.contracts.StreamLimits;
import dev.contracts.Unchecked;
import dev.contracts.Violation;
import dev.contracts.runtime.explain.EvaluationContext;
import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.function.Lazy;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.text.JsonPointer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The states of all keys, and what a payload does to them.
 *
 * @param <T> a payload
 * @param <S> the folded state of one key
 */
final class StreamMachine<T, S> {
    private final StreamProgram<T, S> program;
    private final StreamReport report;
    private final StreamLimits limits;
    private final StreamGaps gaps = new StreamGaps();
    private final StreamClock<T, S> clock;
    private final @Nullable StreamDeadline deadline;
    /** Asked for once: items are remembered by the rule they were seen by. */
    private final List<StreamIdentity<T, ?>> identities;
    /** The keys, in the order of their last payloads. */
    private final Map<String, StreamKey<T, S>> keys = new LinkedHashMap<>(16, 0.75f, true);

    private long keyNumber;
    private int items;

    StreamMachine(StreamProgram<T, S> program, StreamReport report, StreamLimits limits) {
        this.program = program;
        this.report = report;
        this.limits = limits;
        this.deadline = program.deadline();
        this.identities = List.copyOf(program.identities());
        this.clock = new StreamClock<>(deadline, report, limits.grace(), this::forget);
    }

    /** Returns the number of keys that are kept. */
    int keys() {
        return keys.size();
    }

    StreamReport report() {
        return report;
    }

    /** @param arrival by the listener's clock, which is then stream time; null for event time */
    List<Violation> offer(T payload, PayloadLocation place, @Nullable Instant arrival) {
        try {
            accept(payload, place, arrival);
        } catch (RuleError e) {
            gaps.hole(place.line(), e.getMessage());
        }
        return report.take();
    }

    void hole(int line, String why) {
        gaps.hole(line, why);
    }

    List<Violation> advanceTo(Instant time) {
        clock.advanceTo(time);
        return report.take();
    }

    Optional<Instant> nextDeadline() {
        return clock.next();
    }

    List<Unchecked> unchecked() {
        List<String> remembering =
                identities.stream().map(each -> each.rule().rule().id()).toList();
        return gaps.unchecked(program.rules(), remembering, limits, clock.open(), report);
    }

    /** @throws RuleError when the payload has no key, time or state, and so takes no part */
    private void accept(T payload, PayloadLocation place, @Nullable Instant arrival) {
        if (arrival != null) {
            clock.advanceTo(arrival);
        }
        String name = program.key(payload);
        Instant time = program.time(payload);
        if (time != null && arrival == null) {
            clock.advanceTo(time);
        }
        StreamKey<T, S> key = keys.get(name);
        if (key == null) {
            key = new StreamKey<>(name, keyNumber++, program.initial());
        } else if (time != null) {
            clock.returned(key, time);
        }
        boolean ends = program.ends(payload, key.state);
        S next = program.next(payload, key.state);
        program.check(payload, key.previous, key.state, new Checks(key, payload, place));
        for (StreamIdentity<T, ?> identity : identities) {
            if (report.runs(identity.rule().rule())) {
                run(identity, key, payload, place);
            }
        }
        key.state = next;
        key.previous = payload;
        key.ended |= ends;
        if (deadline != null) {
            var begin = StreamReport.position(place);
            key.line = begin.line();
            key.column = begin.column();
        }
        clock.heard(key, time, arrival);
        keep(key);
    }

    private void keep(StreamKey<T, S> key) {
        keys.put(key.name, key);
        if (keys.size() > limits.keys()) {
            StreamKey<T, S> oldest = keys.values().iterator().next();
            clock.forget(oldest);
            forget(oldest);
            gaps.keyForgotten();
        }
    }

    private void forget(StreamKey<T, S> key) {
        keys.remove(key.name);
        items -= key.seen.size();
    }

    private <I> void run(StreamIdentity<T, I> identity, StreamKey<T, S> key, T payload, PayloadLocation place) {
        try {
            compare(identity, key, payload, place);
        } catch (RuleError e) {
            report.failed(identity.rule(), place, identity.pointer(), e);
        }
    }

    /** @throws RuleError when there is no telling what the items are, or which */
    private <I> void compare(StreamIdentity<T, I> identity, StreamKey<T, S> key, T payload, PayloadLocation place) {
        List<I> list = identity.items(payload);
        Lazy<EvaluationContext> self =
                Lazy.of(() -> EvaluationContext.of(program.tree(payload)).with(report.context()));
        Object[] ids = new Object[list.size()];
        for (int index = 0; index < ids.length; index++) {
            I item = list.get(index);
            ids[index] = identity.id(item);
            I seen = key.seen.get(identity, ids[index]);
            if (seen != null) {
                compare(identity, payload, self, place, index, item, seen);
            }
        }
        for (int index = 0; index < ids.length; index++) {
            if (key.seen.get(identity, ids[index]) != null) {
                continue;
            }
            if (items == limits.items()) {
                gaps.itemForgotten();
                return;
            }
            key.seen.put(identity, ids[index], list.get(index));
            items++;
        }
    }

    private <I> void compare(
            StreamIdentity<T, I> identity,
            T payload,
            Lazy<EvaluationContext> self,
            PayloadLocation place,
            int index,
            I item,
            I seen) {
        RuleError why = null;
        try {
            if (identity.holds(payload, item, seen, report.context())) {
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
                () -> self.get().with("item", identity.tree(item)).with("seen", identity.tree(seen)));
    }

    /** The violations that the program reports of one payload. */
    private final class Checks implements StreamViolations {
        private final StreamKey<T, S> key;
        private final T payload;
        private final PayloadLocation place;

        Checks(StreamKey<T, S> key, T payload, PayloadLocation place) {
            this.key = key;
            this.payload = payload;
            this.place = place;
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
                    .with("state", program.stateTree(key.state));
            T previous = key.previous;
            return previous == null ? scope : scope.with("previous", program.tree(previous));
        }
    }
}
