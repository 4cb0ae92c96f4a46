package dev.contracts.probe.network;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * The limits on what a server may cost the probe. What exceeds them is no payload, and is reported. Every set of limits is
 * {@link #DEFAULT} with some of them replaced, so that a release can add one.
 */
public final class ProbeLimits {
    /** The limits that hold unless the caller says otherwise. */
    public static final ProbeLimits DEFAULT = new ProbeLimits(new Values());

    private final Values values;

    private ProbeLimits(Values values) {
        this.values = values;
    }

    /** Changes only until limits are made of it. */
    private static final class Values {
        private Duration connect = Duration.ofSeconds(5);
        private Duration headers = Duration.ofSeconds(10);
        private Duration total = Duration.ofSeconds(30);
        private Duration idle = Duration.ofSeconds(30);
        private long bodyBytes = 64L << 20;
        private long messageBytes = 16L << 20;
        private int ratio = 200;
        private int tries = 3;
        private Duration longestWait = Duration.ofSeconds(5);
        private int queued = 1_024;
        private long queuedBytes = 32L << 20;

        Values() {}

        Values(Values other) {
            connect = other.connect;
            headers = other.headers;
            total = other.total;
            idle = other.idle;
            bodyBytes = other.bodyBytes;
            messageBytes = other.messageBytes;
            ratio = other.ratio;
            tries = other.tries;
            longestWait = other.longestWait;
            queued = other.queued;
            queuedBytes = other.queuedBytes;
        }
    }

    private ProbeLimits with(Consumer<Values> change) {
        Values changed = new Values(values);
        change.accept(changed);
        return new ProbeLimits(changed);
    }

    /** Time until a connection is established. */
    public Duration connect() {
        return values.connect;
    }

    public ProbeLimits withConnect(Duration duration) {
        return with(changed -> changed.connect = duration);
    }

    /** Time until the first byte of a response. */
    public Duration headers() {
        return values.headers;
    }

    public ProbeLimits withHeaders(Duration duration) {
        return with(changed -> changed.headers = duration);
    }

    /** Time until the last byte of a response, all tries included. */
    public Duration total() {
        return values.total;
    }

    public ProbeLimits withTotal(Duration duration) {
        return with(changed -> changed.total = duration);
    }

    /** Time of silence after which a connection is given up; half of it after which it is asked whether it lives. */
    public Duration idle() {
        return values.idle;
    }

    public ProbeLimits withIdle(Duration duration) {
        return with(changed -> changed.idle = duration);
    }

    /** Bytes of a response, after decoding. */
    public long bodyBytes() {
        return values.bodyBytes;
    }

    public ProbeLimits withBodyBytes(long bytes) {
        return with(changed -> changed.bodyBytes = bytes);
    }

    /** Bytes of a message, all of its fragments together. */
    public long messageBytes() {
        return values.messageBytes;
    }

    public ProbeLimits withMessageBytes(long bytes) {
        return with(changed -> changed.messageBytes = bytes);
    }

    /** Length of a compressed response after decoding, as a multiple of what was sent. */
    public int ratio() {
        return values.ratio;
    }

    /** Tries of a request, when the server asks to come again later. */
    public int tries() {
        return values.tries;
    }

    /** Time until the next try, and until a lost connection is opened again. */
    public Duration longestWait() {
        return values.longestWait;
    }

    public ProbeLimits withLongestWait(Duration duration) {
        return with(changed -> changed.longestWait = duration);
    }

    /** Messages that wait to be checked. */
    public int queued() {
        return values.queued;
    }

    public ProbeLimits withQueued(int messages) {
        return with(changed -> changed.queued = messages);
    }

    /** Bytes of the messages that wait to be checked, together. */
    public long queuedBytes() {
        return values.queuedBytes;
    }

    public ProbeLimits withQueuedBytes(long bytes) {
        return with(changed -> changed.queuedBytes = bytes);
    }
}
