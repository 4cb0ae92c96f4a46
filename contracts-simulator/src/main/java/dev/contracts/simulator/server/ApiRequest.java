package dev.contracts.simulator.server;

import org.jspecify.annotations.Nullable;

/**
 * A request, as far as it matters here.
 *
 * @param path as it was sent
 * @param query as it was sent, without its question mark; empty when there is none
 * @param host the header, null when there is none
 * @param origin the header, null when there is none
 */
record ApiRequest(
        String method,
        String path,
        String query,
        @Nullable String host,
        @Nullable String origin) {}
