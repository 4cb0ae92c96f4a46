package dev.contracts.model;

/** How payloads of a contract travel. */
public sealed interface Transport permits Transport.Http, Transport.WebSocket {
    /** The path at the server, such as {@code /api/positions}. */
    String path();

    /** Answers to a request. */
    record Http(String method, String path) implements Transport {}

    /** Messages of a connection. */
    record WebSocket(String path) implements Transport {}
}
