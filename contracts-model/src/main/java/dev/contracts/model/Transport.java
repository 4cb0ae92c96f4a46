package dev.contracts.model;

/** How payloads of a contract travel. */
public sealed interface Transport permits Transport.Http, Transport.WebSocket {
    /** The path at the server, such as {@code /api/positions}. */
    String path();

    /** How a person names it: {@code GET /api/positions}. */
    String label();

    /** Answers to a request. */
    record Http(String method, String path) implements Transport {
        @Override
        public String label() {
            return method + " " + path;
        }
    }

    /** Messages of a connection. */
    record WebSocket(String path) implements Transport {
        @Override
        public String label() {
            return "WebSocket " + path;
        }
    }
}
