package dev.contracts.simulator.world;

import dev.contracts.simulator.scenario.Training;
import java.util.List;

/**
 * The plan of every training run. Times are in seconds.
 *
 * @param targets what is trained, in order
 * @param heartbeat the longest silence during a run
 * @param pause from the end of a run to the next one
 * @param failureRate the share of targets that fail
 */
record TrainingPlan(
        List<String> targets,
        double ranking,
        double featureSelection,
        double perTarget,
        double heartbeat,
        double pause,
        double failureRate) {
    private static final List<String> TARGETS = List.of(
            "fwd_ret_5m",
            "fwd_ret_15m",
            "fwd_ret_60m",
            "will_peak_60m_0.8",
            "will_valley_60m_0.8",
            "y_will_swing_high_15m");

    static TrainingPlan of(Training given) {
        return new TrainingPlan(
                Defaults.or(given.targets(), TARGETS),
                Defaults.or(given.rankingSeconds(), 15.0),
                Defaults.or(given.featureSelectionSeconds(), 15.0),
                Defaults.or(given.secondsPerTarget(), 10.0),
                Defaults.or(given.heartbeatSeconds(), 5.0),
                Defaults.or(given.pauseSeconds(), 10.0),
                Defaults.or(given.failureRate(), 0.1));
    }

    /** Returns when the third stage begins. */
    double trainingBegins() {
        return ranking + featureSelection;
    }

    /** Returns when a run is over. */
    double whole() {
        return trainingBegins() + perTarget * targets.size();
    }
}
