package dev.contracts.runtime.stream;

import dev.contracts.Context;
import dev.contracts.Limits;
import dev.contracts.PayloadLine;
import dev.contracts.PayloadLocation;
import dev.contracts.StreamChecker;
import dev.contracts.StreamLimits;
import dev.contracts.Unchecked;
import dev.contracts.Violation;
import dev.contracts.runtime.violation.PartialPayload;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Checks a sequence of payloads by a {@link StreamProgram}. Both engines use it, so that both count and report alike.
 *
 * @param <T> what a payload is bound to
 */
public final class StreamProgramChecker<T> implements StreamChecker<T> {
    private final StreamMachine<T, ?> machine;
    private final Function<byte[], Optional<PartialPayload>> structure;
    /** Payloads and holes so far; stays at the greatest line there can be. */
    private int number;

    private boolean closed;

    private StreamProgramChecker(StreamMachine<T, ?> machine, Function<byte[], Optional<PartialPayload>> structure) {
        this.machine = machine;
        this.structure = structure;
    }

    /**
     * Returns a checker at the start of a sequence.
     *
     * @param structure gives a payload with structural violations; empty for bytes that are no payload
     */
    public static <T> StreamChecker<T> of(
            String contract,
            StreamProgram<T, ?> program,
            Function<byte[], Optional<PartialPayload>> structure,
            Context context,
            Limits limits,
            StreamLimits streamLimits) {
        return new StreamProgramChecker<>(machine(contract, program, context, limits, streamLimits), structure);
    }

    private static <T, S> StreamMachine<T, S> machine(
            String contract, StreamProgram<T, S> program, Context context, Limits limits, StreamLimits streamLimits) {
        return new StreamMachine<>(program, new StreamReport(contract, context, limits), streamLimits);
    }

    @Override
    public List<Violation> offer(T payload) {
        return offer(payload, new PayloadLocation(number == Integer.MAX_VALUE ? number : number + 1, null));
    }

    @Override
    public List<Violation> offer(T payload, PayloadLocation location) {
        open();
        count();
        return machine.offer(payload, location, null);
    }

    @Override
    public List<Violation> offer(T payload, PayloadLocation location, Instant arrival) {
        open();
        count();
        return machine.offer(payload, location, arrival);
    }

    @Override
    public List<Violation> offer(PayloadLine<? extends T> line) {
        if (line.verdict().isKeepAlive()) {
            return List.of();
        }
        Optional<? extends T> payload = line.verdict().value();
        return payload.isPresent() ? offer(payload.get(), line.location()) : offerInvalid(line.location());
    }

    @Override
    public List<Violation> offerInvalid(PayloadLocation location) {
        return offerInvalid(location, Optional.empty());
    }

    @Override
    public List<Violation> offerInvalid(PayloadLocation location, Instant arrival) {
        return offerInvalid(location, Optional.of(arrival));
    }

    private List<Violation> offerInvalid(PayloadLocation location, Optional<Instant> arrival) {
        open();
        byte[] bytes = location.bytes();
        Optional<PartialPayload> part = bytes == null ? Optional.empty() : structure.apply(bytes);
        if (part.isEmpty()) {
            hole(location.line(), "the payload cannot be read");
            return List.of();
        }
        count();
        return machine.offerPart(part.get(), location, arrival.orElse(null));
    }

    @Override
    public void hole(int line, String why) {
        open();
        count();
        machine.hole(line, why);
    }

    @Override
    public List<Violation> advanceTo(Instant time) {
        open();
        return machine.advanceTo(time);
    }

    @Override
    public Optional<Instant> nextDeadline() {
        return machine.nextDeadline();
    }

    @Override
    public void countOnly() {
        machine.report().countOnly();
    }

    @Override
    public long errors() {
        return machine.report().errors();
    }

    @Override
    public long warnings() {
        return machine.report().warnings();
    }

    @Override
    public int keys() {
        return machine.keys();
    }

    @Override
    public List<Unchecked> close() {
        closed = true;
        return machine.unchecked();
    }

    private void count() {
        if (number < Integer.MAX_VALUE) {
            number++;
        }
    }

    private void open() {
        if (closed) {
            throw new IllegalStateException("the sequence was closed");
        }
    }
}
