package dev.contracts.probe;

import dev.contracts.probe.session.ProbedContract;
import dev.contracts.runner.run.Outcome;
import dev.contracts.runner.run.RunReport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of a probe of a running system.
 *
 * @param target the server, without credentials
 * @param run the violations and counts, as of any other run
 * @param contracts how far each contract came, by name
 * @param notProbed contracts that were not, each with the reason
 * @param recording the file in which the session was recorded; null when it was not
 * @param took how long it was
 */
public record ProbeReport(
        String target,
        RunReport run,
        List<ProbedContract> contracts,
        List<String> notProbed,
        @Nullable Path recording,
        Duration took) {
    public ProbeReport {
        contracts = List.copyOf(contracts);
        notProbed = List.copyOf(notProbed);
    }

    /** Returns the outcome; an endpoint that gave nothing makes it {@link Outcome#NO_VERDICT}. */
    public Outcome outcome() {
        return run.outcome();
    }
}
