package dev.contracts.runtime.stream;

import dev.contracts.PayloadLocation;
import dev.contracts.runtime.explain.EvaluationContext;
import dev.contracts.runtime.explain.Explainer;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.reads.ReadExpression;
import dev.contracts.runtime.reads.Reads;
import dev.contracts.runtime.stream.StreamParts.PartIdentity;
import dev.contracts.runtime.violation.PartialPayload;
import dev.contracts.runtime.violation.PartialPayload.Read;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A payload with structural violations: it takes part with what kept its structure. */
final class PartialStep<T, S> implements StreamStep<T, S> {
    private static final String SELF = "self";
    private static final String ITEM = "item";

    private final StreamMachine<T, S> machine;
    private final StreamParts parts;
    private final PartialPayload payload;
    private final PayloadLocation place;

    PartialStep(StreamMachine<T, S> machine, PartialPayload payload, PayloadLocation place) {
        this.machine = machine;
        this.parts = machine.parts();
        this.payload = payload;
        this.place = place;
    }

    @Override
    public String key() {
        ReadExpression key = parts.key();
        return key == null ? "" : String.valueOf(required(key));
    }

    @Override
    public @Nullable Instant time() {
        ReadExpression time = parts.time();
        return time == null ? null : (Instant) required(time);
    }

    /** Returns the value of an expression on the payload alone. @throws RuleError when it has none, or what it reads is broken */
    private Object required(ReadExpression expression) {
        Read self = payload.read(expression.of(SELF));
        if (self.fault() != null) {
            throw new RuleError(self.fault().text());
        }
        return Explainer.value(
                expression.tree(),
                EvaluationContext.of(self.value()),
                machine.report().steps());
    }

    /** Returns the value of an expression on the payload and the state; null when what it reads of the payload is broken. */
    private @Nullable Object value(ReadExpression expression, S state) {
        Read self = payload.read(expression.of(SELF));
        return self.fault() == null
                ? Explainer.value(
                        expression.tree(),
                        EvaluationContext.of(self.value())
                                .with(StreamParts.STATE, machine.program().stateTree(state)),
                        machine.report().steps())
                : null;
    }

    /** Nobody knows whether a payload is the last one when what tells of it is broken: the key is waited for. */
    @Override
    public boolean ends(S state) {
        ReadExpression until = parts.until();
        if (until == null) {
            return false;
        }
        Object ends = value(until, state);
        StreamDeadline deadline = machine.program().deadline();
        if (ends == null && deadline != null) {
            machine.stopped(deadline.rule(), place, fault(until));
        }
        return Boolean.TRUE.equals(ends);
    }

    /** A variable whose next value cannot be told keeps the one that it had; the rules on the state are told of it. */
    @Override
    public S next(S state) {
        Map<String, @Nullable Object> tree =
                new LinkedHashMap<>(machine.program().stateTree(state));
        parts.next().forEach((name, expression) -> {
            Object next = value(expression, state);
            if (next != null) {
                tree.put(name, next);
            } else {
                PartialPayload.Fault fault = fault(expression);
                parts.rules().stream()
                        .filter(rule -> rule.holds().mentions(StreamParts.STATE))
                        .forEach(rule -> machine.stopped(rule.rule().rule(), place, fault));
            }
        });
        return machine.program().state(tree);
    }

    private PartialPayload.@Nullable Fault fault(ReadExpression expression) {
        return payload.read(expression.of(SELF)).fault();
    }

    @Override
    public void check(StreamKey<T, S> key) {
        PartialPayload part = key.previousPart;
        T whole = key.previous;
        Function<Reads, Read> previous = part != null
                ? part::read
                : whole == null ? null : any -> new Read(machine.program().tree(whole), null);
        new PartChecks<>(machine, place).check(this, previous, key, false);
    }

    @Override
    public <I> void compare(StreamIdentity<T, I> identity, int number, StreamKey<T, S> key) {
        PartIdentity part = parts.identities().get(number);
        Read list = payload.read(part.each().of(SELF));
        if (list.fault() != null) {
            machine.stopped(identity.rule().rule(), place, list.fault());
            return;
        }
        List<Read> names = items(identity, part, list, part.by().of(ITEM));
        List<Read> items = items(identity, part, list, part.holds().of(ITEM));
        List<Read> later = items(identity, part, list, part.holds().of("seen"));
        List<@Nullable Object> ids = new ArrayList<>();
        PartChecks<T, S> checks = new PartChecks<>(machine, place);
        for (int index = 0; index < names.size(); index++) {
            Read name = names.get(index);
            if (name.fault() != null) {
                machine.stopped(identity.rule().rule(), place, name.fault());
                ids.add(null);
                continue;
            }
            Object id = Explainer.value(
                    part.by().tree(),
                    EvaluationContext.NONE.with(ITEM, name.value()),
                    machine.report().steps(identity.rule()));
            ids.add(id);
            Object seen = key.seen.get(identity, id);
            if (seen != null) {
                Read before = seen instanceof Read read ? read : new Read(identity.tree(identity.typed(seen)), null);
                checks.compare(identity, number, index, this, items.get(index), before);
            }
        }
        for (int index = 0; index < ids.size(); index++) {
            Object id = ids.get(index);
            if (id != null) {
                if (!machine.hasRoom(key, identity, id)) {
                    return;
                }
                machine.remember(key, identity, id, later.get(index));
            }
        }
    }

    /** Returns what is read of each item. */
    private List<Read> items(StreamIdentity<T, ?> identity, PartIdentity part, Read list, Reads reads) {
        if (part.isPath()) {
            return payload.items(identity.pointer(), reads);
        }
        Object items = Explainer.value(
                part.each().tree(),
                EvaluationContext.of(list.value()),
                machine.report().steps(identity.rule()));
        List<Read> read = new ArrayList<>();
        if (items instanceof List<?> all) {
            all.forEach(item -> read.add(new Read(item, null)));
        }
        return read;
    }

    @Override
    public void remember(StreamKey<T, S> key) {
        key.previous = null;
        key.previousPart = payload;
    }

    @Override
    public Read read(Reads reads) {
        return payload.read(reads);
    }
}
