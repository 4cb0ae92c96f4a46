package dev.contracts.runtime.stream;

import dev.contracts.PayloadLocation;
import dev.contracts.Rule;
import dev.contracts.StreamLimits;
import dev.contracts.Unchecked;
import dev.contracts.Violation;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.violation.PartialPayload;
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

    private @Nullable StreamParts parts;
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

    StreamProgram<T, S> program() {
        return program;
    }

    /** Returns the program for payloads with structural violations; made when the first of them comes. */
    StreamParts parts() {
        StreamParts known = parts;
        if (known == null) {
            known = program.parts();
            parts = known;
        }
        return known;
    }

    /** Notes that a rule was not checked on a payload. */
    void stopped(Rule rule, PayloadLocation place, PartialPayload.@Nullable Fault fault) {
        if (fault != null) {
            gaps.stopped(rule, place.line(), fault);
        }
    }

    /** Notes that a rule was checked on a payload. */
    void ran(Rule rule) {
        gaps.ran(rule);
    }

    /** @param arrival by the listener's clock, which is then stream time; null for event time */
    List<Violation> offer(T payload, PayloadLocation place, @Nullable Instant arrival) {
        gaps.whole();
        return offer(new WholeStep<>(this, payload, place), place, arrival);
    }

    /** Takes a payload with structural violations, see {@link #offer(Object, PayloadLocation, Instant)}. */
    List<Violation> offerPart(PartialPayload payload, PayloadLocation place, @Nullable Instant arrival) {
        return offer(new PartialStep<>(this, payload, place), place, arrival);
    }

    private List<Violation> offer(StreamStep<T, S> step, PayloadLocation place, @Nullable Instant arrival) {
        try {
            accept(step, place, arrival);
        } catch (RuleError e) {
            gaps.hole(place.line(), e.getMessage());
        }
        report.undecided(place);
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
    private void accept(StreamStep<T, S> step, PayloadLocation place, @Nullable Instant arrival) {
        if (arrival != null) {
            clock.advanceTo(arrival);
        }
        String name = step.key();
        Instant time = step.time();
        if (time != null && arrival == null) {
            clock.advanceTo(time);
        }
        StreamKey<T, S> key = keys.get(name);
        if (key == null) {
            key = new StreamKey<>(name, keyNumber++, program.initial());
        } else if (time != null) {
            clock.returned(key, time);
        }
        boolean ends = step.ends(key.state);
        S next = step.next(key.state);
        report.steps().take(0);
        step.check(key);
        for (int number = 0; number < identities.size(); number++) {
            if (report.runs(identities.get(number).rule().rule())) {
                compare(identities.get(number), number, key, step, place);
            }
        }
        key.state = next;
        step.remember(key);
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

    private void compare(
            StreamIdentity<T, ?> identity,
            int number,
            StreamKey<T, S> key,
            StreamStep<T, S> step,
            PayloadLocation place) {
        try {
            step.compare(identity, number, key);
        } catch (RuleError e) {
            report.failed(identity.rule(), place, identity.pointer(), e);
        }
    }

    /** Returns whether an item may be remembered, or is already; if not, that is noted. */
    boolean hasRoom(StreamKey<T, S> key, StreamIdentity<T, ?> identity, Object id) {
        boolean room = items < limits.items() || key.seen.get(identity, id) != null;
        if (!room) {
            gaps.itemForgotten();
        }
        return room;
    }

    /** Remembers an item unless its identity was seen before. */
    void remember(StreamKey<T, S> key, StreamIdentity<T, ?> identity, Object id, Object item) {
        if (key.seen.put(identity, id, item)) {
            items++;
        }
    }
}
