package dev.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * A contract between a producer and its consumers: reads payloads into records, writes records, and checks both. Generated
 * code implements it; a contract is immutable and safe for use by several threads.
 *
 * @param <T> the record type that a payload binds to
 */
public interface Contract<T> {
    /** The name, such as {@code trade-history}. */
    String name();

    /** The version of the contract, such as {@code 1.0.0}. */
    String version();

    /** The rules of a payload, then those of a sequence of payloads. */
    List<Rule> rules();

    /** The names and types of the values that the rules need from outside the payload. */
    Map<String, ContextType> context();

    /** Does what {@link #read(byte[], Options)} does, on behalf of a consumer and without context. */
    default Verdict<T> read(byte[] payload) {
        return read(payload, Options.DEFAULT);
    }

    /**
     * Parses, checks and binds one payload. Whatever the bytes are, the answer is a verdict.
     *
     * @param payload one JSON text in UTF-8; it must not change meanwhile
     */
    Verdict<T> read(byte[] payload, Options options);

    /** Does what {@link #read(InputStream, Options)} does, on behalf of a consumer and without context. */
    default Verdict<T> read(InputStream in) throws IOException {
        return read(in, Options.DEFAULT);
    }

    /**
     * Parses, checks and binds the one payload of a stream, which is read to its end and not closed. Of a payload that has
     * more than {@link Limits#payloadBytes()} no more is read than that.
     *
     * @throws IOException when the stream fails; the payload is not to blame
     */
    Verdict<T> read(InputStream in, Options options) throws IOException;

    /** Does what {@link #readLines(InputStream, Options)} does, on behalf of a consumer and without context. */
    default PayloadLines<T> readLines(InputStream in) {
        return readLines(in, Options.DEFAULT);
    }

    /** Returns a reader of a sequence of payloads, one a line (NDJSON): each is checked by itself, with these options. */
    PayloadLines<T> readLines(InputStream in, Options options);

    /** Does what {@link #check(Object, Options)} does, on behalf of a consumer and without context. */
    default List<Violation> check(T record) {
        return check(record, Options.DEFAULT);
    }

    /**
     * Checks a record before it is sent: the violations that whoever reads {@link #write} of it will find. Lines and columns
     * are those of that text.
     */
    default List<Violation> check(T record, Options options) {
        return read(write(record), options).violations();
    }

    /** Writes the record as JSON: compact, in UTF-8, properties in the order of the schema, absent ones left out. */
    byte[] write(T record);

    /**
     * Writes what {@link #write(Object)} gives to a stream, piece by piece: no more than a part of it is in memory. The stream
     * is neither flushed nor closed.
     */
    void write(T record, OutputStream stream) throws IOException;

    /** Appends records to a sequence of payloads, one a line (NDJSON). The stream is neither flushed nor closed. */
    void writeLines(Iterable<? extends T> records, OutputStream stream) throws IOException;

    /** Returns whether the contract has rules on sequences of payloads. */
    boolean isStream();

    /**
     * Returns a checker at the start of a sequence of payloads.
     *
     * @throws IllegalStateException when the contract has no rules on sequences
     */
    default StreamChecker<T> stream(Context context) {
        return stream(context, Limits.DEFAULT, StreamLimits.DEFAULT);
    }

    /**
     * Does what {@link #stream(Context)} does, with other limits.
     *
     * @throws IllegalStateException when the contract has no rules on sequences
     */
    StreamChecker<T> stream(Context context, Limits limits, StreamLimits streamLimits);
}
