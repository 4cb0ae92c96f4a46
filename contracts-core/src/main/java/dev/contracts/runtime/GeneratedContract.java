package dev.contracts.runtime;

import dev.contracts.Context;
import dev.contracts.ContextType;
import dev.contracts.Contract;
import dev.contracts.Limits;
import dev.contracts.Options;
import dev.contracts.PayloadLines;
import dev.contracts.Rule;
import dev.contracts.StreamChecker;
import dev.contracts.StreamLimits;
import dev.contracts.Verdict;
import dev.contracts.runtime.explain.EvaluationContext;
import dev.contracts.runtime.explain.Explainer;
import dev.contracts.runtime.json.JsonError;
import dev.contracts.runtime.json.JsonParser;
import dev.contracts.runtime.json.JsonWriter;
import dev.contracts.runtime.json.MalformedJson;
import dev.contracts.runtime.json.WholePayload;
import dev.contracts.runtime.reads.RuleSite;
import dev.contracts.runtime.reads.RuleSites;
import dev.contracts.runtime.stream.KeepAlives;
import dev.contracts.runtime.stream.StreamProgram;
import dev.contracts.runtime.stream.StreamProgramChecker;
import dev.contracts.runtime.violation.PartialPayload;
import dev.contracts.runtime.violation.ViolationCollector;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A contract whose decoder and encoder are generated: everything but those two is here.
 *
 * @param <T> the record type that a payload binds to
 */
public abstract class GeneratedContract<T> implements Contract<T> {
    private final String name;
    private final String version;
    private final List<Rule> payloadRules;
    private final List<Rule> rules;
    private volatile @Nullable RuleSites sites;

    /**
     * @param payloadRules in the contract's order
     * @param streamRules those of {@link #streamProgram()}
     */
    protected GeneratedContract(String name, String version, List<Rule> payloadRules, List<Rule> streamRules) {
        this.name = Objects.requireNonNull(name, "name");
        this.version = Objects.requireNonNull(version, "version");
        this.payloadRules = List.copyOf(payloadRules);
        List<Rule> all = new ArrayList<>(payloadRules);
        all.addAll(streamRules);
        this.rules = List.copyOf(all);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String version() {
        return version;
    }

    @Override
    public final List<Rule> rules() {
        return rules;
    }

    @Override
    public Map<String, ContextType> context() {
        return Map.of();
    }

    @Override
    public final Verdict<T> read(byte[] payload, Options options) {
        return read(payload, options, true);
    }

    /** @param complete false for a payload that may have been cut off where it ends */
    final Verdict<T> read(byte[] payload, Options options, boolean complete) {
        try {
            JsonParser in = new JsonParser(payload, options.limits());
            ViolationCollector violations = new ViolationCollector(payload, name, options);
            T value = readPayload(in, violations);
            in.end();
            checkRecord(value, violations, options);
            if (violations.structural() > 0 && keepAlives().matches(payload)) {
                return Verdict.keepAlive();
            }
            if (violations.structural() > 0 && !payloadRules.isEmpty()) {
                violations.runPartly(
                        sites(),
                        (rule, offset, self) -> Explainer.holds(
                                rule, EvaluationContext.of(self).with(options.context()), violations.steps(rule)));
            }
            return violations.verdict(value, payloadRules);
        } catch (MalformedJson stop) {
            JsonError error = stop.error(payload, options.limits());
            boolean cut = !complete && error.offset() == payload.length;
            return ViolationCollector.unreadable(payload, name, cut ? error.cutOff() : error);
        }
    }

    /** Checks the record of a payload without violations, where what is written of it may not be as valid. */
    private void checkRecord(@Nullable T value, ViolationCollector violations, Options options) {
        if (value == null || violations.structural() > 0 || !(violations.isRounded() || losesValues())) {
            return;
        }
        byte[] written = write(value);
        ViolationCollector inRecord = new ViolationCollector(written, name, options);
        readPayload(new JsonParser(written, options.limits().withPayloadBytes(Long.MAX_VALUE)), inRecord);
        violations.refusedInRecord(inRecord);
    }

    @Override
    public final Verdict<T> read(InputStream in, Options options) throws IOException {
        long most = options.limits().payloadBytes();
        byte[] payload = WholePayload.read(in, most);
        if (payload == null) {
            String message = "the payload has more than the " + most + " bytes of the limit payloadBytes";
            return ViolationCollector.unreadable(new byte[0], name, new JsonError("json.limit", 0, "", message));
        }
        return read(payload, options);
    }

    @Override
    public final PayloadLines<T> readLines(InputStream in, Options options) {
        return new NdjsonPayloads<>(this, in, options);
    }

    @Override
    public final byte[] write(T record) {
        JsonWriter out = new JsonWriter();
        writePayload(record, out);
        return out.toBytes();
    }

    @Override
    public final void write(T record, OutputStream stream) throws IOException {
        writeTo(stream, out -> writePayload(record, out));
    }

    @Override
    public final void writeLines(Iterable<? extends T> records, OutputStream stream) throws IOException {
        writeTo(stream, out -> {
            for (T record : records) {
                writePayload(record, out);
                out.endLine();
            }
        });
    }

    private static void writeTo(OutputStream stream, Consumer<JsonWriter> content) throws IOException {
        JsonWriter out = new JsonWriter(stream);
        try {
            content.accept(out);
            out.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public final boolean isStream() {
        return streamProgram() != null;
    }

    @Override
    public final StreamChecker<T> stream(Context context, Limits limits, StreamLimits streamLimits) {
        StreamProgram<T, ?> program = streamProgram();
        if (program == null) {
            throw new IllegalStateException("the contract " + name + " says nothing about sequences of payloads");
        }
        return StreamProgramChecker.of(
                name, program, payload -> partly(payload, limits), context, limits, streamLimits);
    }

    /** Returns a payload with structural violations; empty when it cannot be read. */
    private Optional<PartialPayload> partly(byte[] payload, Limits limits) {
        try {
            JsonParser in = new JsonParser(payload, limits);
            Options options = Options.DEFAULT.withLimits(limits);
            ViolationCollector violations = new ViolationCollector(payload, name, options);
            T value = readPayload(in, violations);
            in.end();
            checkRecord(value, violations, options);
            return violations.structural() == 0
                    ? Optional.empty()
                    : Optional.of(new PartialPayload(violations, sites()));
        } catch (MalformedJson stop) {
            return Optional.empty();
        }
    }

    /** Checks one payload and binds it; returns null or anything when {@code out} has a structural violation. */
    protected abstract @Nullable T readPayload(JsonParser in, ViolationCollector out);

    /** Returns what {@link #ruleSites} does, made when the first payload with structural violations comes. */
    private RuleSites sites() {
        RuleSites made = sites;
        if (made == null) {
            made = ruleSites();
            sites = made;
        }
        return made;
    }

    /** Returns where the rules run, and what they read; asked once, for a payload with structural violations. */
    protected RuleSites ruleSites() {
        return RuleSites.of(RuleSite.create());
    }

    /**
     * Returns whether the schema asks for what a record does not keep (properties that are not declared, the spelling of a
     * moment, digits that a double has no room for) otherwise than by bounds and divisors of numbers.
     */
    protected boolean losesValues() {
        return false;
    }

    /** Writes one record. */
    protected abstract void writePayload(T record, JsonWriter out);

    /** Returns the rules on sequences of payloads; null for a contract that has none. */
    protected @Nullable StreamProgram<T, ?> streamProgram() {
        return null;
    }

    /** Returns the messages of a sequence that are no payloads. */
    protected KeepAlives keepAlives() {
        return KeepAlives.NONE;
    }

    @Override
    public final String toString() {
        return name + " " + version;
    }
}
