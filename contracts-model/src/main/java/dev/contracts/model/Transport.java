package dev.contracts.model;

/** The transport of a contract's payloads. */
public sealed interface Transport permits Transport.Http, Transport.WebSocket {
    /** The path at the server, such as {@code /api/positions}. */
    String path();

    /** Returns a label such as {@code GET /api/positions}. */
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
