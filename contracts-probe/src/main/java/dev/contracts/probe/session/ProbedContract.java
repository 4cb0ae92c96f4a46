package dev.contracts.probe.session;

import java.time.Duration;

/**
 * The progress of the check of one contract.
 *
 * @param contract its name
 * @param endpoint such as {@code GET /api/positions}
 * @param state what the endpoint did last
 * @param counts how much was found so far
 * @param lastMessage the latest violation or failure, in words that are not escaped for any target; empty when there is none
 * @param latency how long responses took
 */
public record ProbedContract(
        String contract, String endpoint, State state, Counts counts, String lastMessage, Latency latency) {
    /** The last state of an endpoint. */
    public enum State {
        /** It has not answered yet. */
        WAITING,
        /** It answered, or its connection stands. */
        ANSWERING,
        /** The last request came to nothing, or the connection is lost. */
        FAILING
    }

    /**
     * The counts of one endpoint.
     *
     * @param payloads how many were checked
     * @param errors violations of that severity, listed or not
     * @param warnings violations of that severity, listed or not
     * @param failures requests and connections that came to nothing
     * @param repeated messages that came once more after a connection was lost, and were not checked again
     */
    public record Counts(long payloads, long errors, long warnings, long failures, long repeated) {}

    /**
     * The latency of responses, from the request to the last byte.
     *
     * @param last of the latest response; zero when there is none, or the endpoint is a connection
     * @param worst of all responses
     */
    public record Latency(Duration last, Duration worst) {}
}
