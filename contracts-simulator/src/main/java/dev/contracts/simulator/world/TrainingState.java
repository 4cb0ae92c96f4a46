package dev.contracts.simulator.world;

import dev.contracts.dashboard.trainingprogress.ProgressEvent;
import dev.contracts.dashboard.trainingprogress.Stage;
import dev.contracts.dashboard.trainingprogress.TrainingProgress;
import dev.contracts.simulator.scenario.TrainingError;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The state of the training runs.
 *
 * @param number of the run that goes on, or of the last one
 * @param running whether a run goes on
 * @param worked for how many seconds the run has been worked at
 * @param done how many of its targets are complete
 * @param rested for how many seconds no run has been going on
 * @param lastEvent when a run was heard of last
 */
record TrainingState(
        long number, boolean running, Stage stage, double worked, int done, double rested, Instant lastEvent) {
    static TrainingState before(TrainingPlan plan, Instant now) {
        return new TrainingState(0, false, Stage.RANKING, 0, 0, plan.pause(), now);
    }

    /** Returns the id of the current run, or of the last one; before the first one, of that. */
    String runId(String session) {
        return String.format("run-%s-%04d", session, Math.max(1, number));
    }

    /** @param events takes what is sent, in order */
    TrainingState step(
            TrainingPlan plan,
            String session,
            double seconds,
            List<TrainingError> errors,
            Instant now,
            RandomGenerator random,
            List<TrainingProgress> events) {
        if (!running && rested + seconds < plan.pause()) {
            return new TrainingState(number, false, stage, worked, done, rested + seconds, lastEvent);
        }
        TrainingState from = running ? this : new TrainingState(number + 1, true, Stage.RANKING, 0, 0, 0, now);
        TrainingRun run = new TrainingRun(plan, from, from.runId(session), now, events, random);
        if (running) {
            run.work(seconds);
        } else {
            run.begin();
        }
        for (TrainingError error : errors) {
            if (!run.isComplete()) {
                run.fail(error);
            }
        }
        boolean silent = events.isEmpty();
        double silence = Defaults.seconds(Duration.between(from.lastEvent, now));
        if (silent && silence >= plan.heartbeat()) {
            run.heartbeat();
        }
        return run.after(from, events.isEmpty() ? from.lastEvent : now);
    }

    /** Returns the progress of the run, for listeners who have just joined. */
    Optional<ProgressEvent> progress(TrainingPlan plan, String session, Instant now) {
        return running
                ? Optional.of(
                        new TrainingRun(plan, this, runId(session), now, List.of(), new SplittableRandom(0)).progress())
                : Optional.empty();
    }
}
