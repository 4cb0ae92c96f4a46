package dev.contracts.docs.view;

/**
 * The transport of payloads.
 *
 * @param http whether they are responses to a request; otherwise they are messages of a WebSocket
 * @param method of the request; empty for a WebSocket
 * @param path at the server
 * @param label as a person names it: {@code GET /api/positions}
 */
public record TransportView(boolean http, String method, String path, String label) {}
