package dev.contracts.probe;

import dev.contracts.probe.session.ProbedContract;
import dev.contracts.runner.run.RunListener;
import java.time.Duration;
import java.util.List;

/** Told of a session while it goes on, by the thread that runs it. Every method may be left out. */
public interface ProbeListener extends RunListener {
    /** A listener that does nothing. */
    ProbeListener SILENT = new ProbeListener() {};

    /**
     * Reports progress, several times a second.
     *
     * @param contracts in the order of their names
     * @param elapsed since it began
     */
    default void progress(List<ProbedContract> contracts, Duration elapsed) {}
}
