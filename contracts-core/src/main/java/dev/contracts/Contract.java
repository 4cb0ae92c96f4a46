package dev.contracts;

import dev.contracts.runtime.json.JsonGate;
import dev.contracts.runtime.json.JsonParser;
import dev.contracts.runtime.json.JsonWriter;
import dev.contracts.runtime.json.MalformedJson;
import dev.contracts.runtime.json.WholePayload;
import dev.contracts.runtime.stream.StreamProgram;
import dev.contracts.runtime.violation.ViolationCollector;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A contract between a producer and its consumers: reads payloads into records, writes records, and checks both. Generated
 * code extends it; it is immutable and safe for use by several threads.
 *
 * @param <T> the record type that a payload binds to
 */
public abstract class Contract<T> {
    private final String name;
    private final String version;
    private final List<Rule> rules;
    private volatile @Nullable List<Rule> payloadRules;

    /** @param rules the payload's, then the stream's, in the contract's order */
    protected Contract(String name, String version, List<Rule> rules) {
        this.name = Objects.requireNonNull(name, "name");
        this.version = Objects.requireNonNull(version, "version");
        this.rules = List.copyOf(rules);
    }

    /** Such as {@code trade-history}. */
    public final String name() {
        return name;
    }

    /** Of the contract, such as {@code 1.0.0}. */
    public final String version() {
        return version;
    }

    /** The rules of a payload, then those of a sequence of payloads. */
    public final List<Rule> rules() {
        return rules;
    }

    /** What the rules may ask for from outside the payload, by its name, and of what type it is. */
    public Map<String, ContextType> context() {
        return Map.of();
    }

    /** {@link #read(byte[], Options)} on behalf of a consumer, without context. */
    public final Verdict<T> read(byte[] payload) {
        return read(payload, Options.DEFAULT);
    }

    /**
     * Parses, checks and binds one payload. Whatever the bytes are, the answer is a verdict.
     *
     * @param payload one JSON text in UTF-8; it must not change meanwhile
     */
    public final Verdict<T> read(byte[] payload, Options options) {
        return read(payload, options, true);
    }

    /** @param complete false for a payload that may have been cut off where it ends */
    final Verdict<T> read(byte[] payload, Options options, boolean complete) {
        try {
            JsonParser in = new JsonParser(payload, options.limits());
            ViolationCollector findings = new ViolationCollector(payload, name, options);
            T value = readPayload(in, findings);
            in.end();
            return findings.verdict(value, payloadRules());
        } catch (MalformedJson stop) {
            JsonGate.Problem problem = JsonGate.check(payload, options.limits());
            if (problem == null) {
                throw new IllegalStateException(
                        "the payload was refused for no reason: a defect of this library", stop);
            }
            boolean cut = !complete && problem.offset() == payload.length;
            return ViolationCollector.unreadable(payload, name, cut ? problem.cutOff() : problem);
        }
    }

    /** {@link #read(InputStream, Options)} on behalf of a consumer, without context. */
    public final Verdict<T> read(InputStream in) throws IOException {
        return read(in, Options.DEFAULT);
    }

    /**
     * Parses, checks and binds the one payload of a stream, which is read to its end and not closed. Of a payload that has
     * more than {@link Limits#payloadBytes()} no more is read than that.
     *
     * @throws IOException when the stream fails, which is no fault of the payload
     */
    public final Verdict<T> read(InputStream in, Options options) throws IOException {
        long most = options.limits().payloadBytes();
        byte[] payload = WholePayload.read(in, most);
        if (payload == null) {
            String message = "the payload has more than the " + most + " bytes of the limit payloadBytes";
            return ViolationCollector.unreadable(new byte[0], name, new JsonGate.Problem("json.limit", 0, "", message));
        }
        return read(payload, options);
    }

    /** {@link #readLines(InputStream, Options)} on behalf of a consumer, without context. */
    public final PayloadLines<T> readLines(InputStream in) {
        return readLines(in, Options.DEFAULT);
    }

    /** A reader of a sequence of payloads, one a line (NDJSON): each is checked by itself, with these options. */
    public final PayloadLines<T> readLines(InputStream in, Options options) {
        return new PayloadLines<>(this, in, options);
    }

    /** {@link #check(Object, Options)} on behalf of a consumer, without context. */
    public final List<Violation> check(T record) {
        return check(record, Options.DEFAULT);
    }

    /**
     * Checks a record before it is sent: the violations that whoever reads {@link #write} of it will find. Lines and columns
     * are those of that text.
     */
    public final List<Violation> check(T record, Options options) {
        return read(write(record), options).violations();
    }

    /** The record as JSON: compact, in UTF-8, members in the order of the schema, absent ones left out. */
    public final byte[] write(T record) {
        JsonWriter out = new JsonWriter();
        writePayload(record, out);
        return out.toBytes();
    }

    /**
     * Writes what {@link #write(Object)} gives to a stream, piece by piece: no more than a part of it is in memory. The stream is
     * neither flushed nor closed.
     */
    public final void write(T record, OutputStream stream) throws IOException {
        writeTo(stream, out -> writePayload(record, out));
    }

    /** Appends records to a sequence of payloads, one a line (NDJSON). The stream is neither flushed nor closed. */
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

    /** Whether the contract says something about sequences of payloads. */
    public final boolean isStream() {
        return streamProgram() != null;
    }

    /**
     * A checker at the start of a sequence of payloads.
     *
     * @throws IllegalStateException when the contract says nothing about sequences
     */
    public final StreamChecker<T> stream(Context context) {
        return stream(context, Limits.DEFAULT, StreamLimits.DEFAULT);
    }

    /**
     * As {@link #stream(Context)}, with other limits.
     *
     * @throws IllegalStateException when the contract says nothing about sequences
     */
    public final StreamChecker<T> stream(Context context, Limits limits, StreamLimits streamLimits) {
        StreamProgram<T, ?> program = streamProgram();
        if (program == null) {
            throw new IllegalStateException("the contract " + name + " says nothing about sequences of payloads");
        }
        return StreamChecker.of(name, program, context, limits, streamLimits);
    }

    /** Generated: checks one payload and binds it; null or anything when {@code out} has a structural finding. */
    protected abstract @Nullable T readPayload(JsonParser in, ViolationCollector out);

    /** Generated: writes one record. */
    protected abstract void writePayload(T record, JsonWriter out);

    /** Generated for a contract whose payloads form a sequence. */
    protected @Nullable StreamProgram<T, ?> streamProgram() {
        return null;
    }

    private List<Rule> payloadRules() {
        List<Rule> known = payloadRules;
        if (known == null) {
            StreamProgram<T, ?> program = streamProgram();
            Set<String> stream = new HashSet<>();
            if (program != null) {
                for (Rule rule : program.rules()) {
                    stream.add(rule.id());
                }
            }
            List<Rule> own = new ArrayList<>();
            for (Rule rule : rules) {
                if (!stream.contains(rule.id())) {
                    own.add(rule);
                }
            }
            known = List.copyOf(own);
            payloadRules = known;
        }
        return known;
    }

    @Override
    public final String toString() {
        return name + " " + version;
    }
}
