package dev.contracts.probe.session;

import dev.contracts.Violation;
import dev.contracts.probe.session.ProbedContract.State;
import java.time.Duration;

/** The figures of one endpoint, as they grow. */
final class EndpointStatistics {
    State state = State.WAITING;
    long payloads;
    long keepAlives;
    long repeated;
    private long errors;
    private long warnings;
    private long failures;
    private String lastMessage = "";
    private Duration lastLatency = Duration.ZERO;
    private Duration worstLatency = Duration.ZERO;

    void count(long moreErrors, long moreWarnings) {
        errors += moreErrors;
        warnings += moreWarnings;
    }

    void found(Violation violation) {
        lastMessage = violation.rule() + ": " + violation.message();
    }

    void failed(String message) {
        failures++;
        lastMessage = message;
        state = State.FAILING;
    }

    void answered(Duration latency) {
        lastLatency = latency;
        worstLatency = latency.compareTo(worstLatency) > 0 ? latency : worstLatency;
        state = State.ANSWERING;
    }

    ProbedContract of(ProbedEndpoint endpoint) {
        return new ProbedContract(
                endpoint.name(),
                endpoint.label(),
                state,
                new ProbedContract.Counts(payloads, errors, warnings, failures, repeated),
                lastMessage,
                new ProbedContract.Latency(lastLatency, worstLatency));
    }
}
