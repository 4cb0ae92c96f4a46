package dev.contracts.probe.session;

import java.time.Duration;

/**
 * The progress of the check of one contract.
 *
 * @param contract its name
 * @param endpoint such as {@code GET /api/positions}
 * @param state what the endpoint did last
 * @param payloads how many were checked
 * @param errors violations of that severity, listed or not
 * @param warnings violations of that severity, listed or not
 * @param failures requests and connections that came to nothing
 * @param repeated messages that came once more after a connection was lost, and were not checked again
 * @param lastFinding the latest violation or failure, in words that are not escaped for any target; empty when there is none
 * @param lastLatency of the latest response; zero when there is none, or the endpoint is a connection
 * @param worstLatency of all responses
 */
public record ProbedContract(
        String contract,
        String endpoint,
        State state,
        long payloads,
        long errors,
        long warnings,
        long failures,
        long repeated,
        String lastFinding,
        Duration lastLatency,
        Duration worstLatency) {
    /** The last state of an endpoint. */
    public enum State {
        /** It has not answered yet. */
        WAITING,
        /** It answered, or its connection stands. */
        ANSWERING,
        /** The last request came to nothing, or the connection is lost. */
        FAILING
    }
}
