package dev.contracts.probe.session;

import java.time.Duration;
import java.time.Instant;

/**
 * Something that happened while a system was probed. All that a session comes to follows from its events in their order, so
 * a recording of them comes to the same.
 */
public sealed interface ProbeEvent {
    /** Returns when it happened, by the probe's clock. */
    Instant at();

    /** Calls the handler's method for this kind of event. */
    void handle(Handler handler);

    /** A handler with a method for each kind of event. */
    interface Handler {
        void response(Response response);

        void message(Message message);

        void failure(Failure failure);

        void opened(Opened opened);

        void closed(Closed closed);

        void tick(Tick tick);

        void end(End end);
    }

    /**
     * A response to a request. Its body is a payload, whatever is in it.
     *
     * @param contract the contract's name
     * @param query the query beyond the plain request, such as {@code limit=10}; empty for the plain request
     * @param head what came before the body
     * @param latency from the request to the last byte
     * @param body decoded, should it have been compressed
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Response(Instant at, String contract, String query, Head head, Duration latency, byte[] body)
            implements ProbeEvent {
        @Override
        public void handle(Handler handler) {
            handler.response(this);
        }
    }

    /**
     * The head of a response.
     *
     * @param status of HTTP
     * @param contentType the header; empty when there is none
     */
    record Head(int status, String contentType) {}

    /**
     * A message of a connection: a payload.
     *
     * @param binary whether it came in binary frames, and not as the text that JSON is
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Message(Instant at, String contract, byte[] body, boolean binary) implements ProbeEvent {
        @Override
        public void handle(Handler handler) {
            handler.message(this);
        }
    }

    /**
     * A request or a connection from which no payload could be had.
     *
     * @param query as of a response
     * @param message why, in words for the user
     */
    record Failure(Instant at, String contract, String query, String message) implements ProbeEvent {
        @Override
        public void handle(Handler handler) {
            handler.failure(this);
        }
    }

    /** A connection stands: from now on silence counts. */
    record Opened(Instant at, String contract) implements ProbeEvent {
        @Override
        public void handle(Handler handler) {
            handler.opened(this);
        }
    }

    /**
     * A connection is gone.
     *
     * @param message why, in words for the user; empty when the server said that it was done
     */
    record Closed(Instant at, String contract, String message) implements ProbeEvent {
        @Override
        public void handle(Handler handler) {
            handler.closed(this);
        }
    }

    /** Time has passed. */
    record Tick(Instant at) implements ProbeEvent {
        @Override
        public void handle(Handler handler) {
            handler.tick(this);
        }
    }

    /** The session is over. */
    record End(Instant at) implements ProbeEvent {
        @Override
        public void handle(Handler handler) {
            handler.end(this);
        }
    }
}
