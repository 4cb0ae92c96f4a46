package dev.contracts.simulator.world;

import dev.contracts.dashboard.trainingprogress.ErrorEvent;
import dev.contracts.dashboard.trainingprogress.PreviousStage;
import dev.contracts.dashboard.trainingprogress.ProgressEvent;
import dev.contracts.dashboard.trainingprogress.RunCompleteEvent;
import dev.contracts.dashboard.trainingprogress.Stage;
import dev.contracts.dashboard.trainingprogress.StageChangeEvent;
import dev.contracts.dashboard.trainingprogress.Status;
import dev.contracts.dashboard.trainingprogress.TargetCompleteEvent;
import dev.contracts.dashboard.trainingprogress.TrainingProgress;
import dev.contracts.simulator.scenario.TrainingError;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Works out a step of a training run and collects its events. Not shared. */
final class TrainingRun {
    private final TrainingPlan plan;
    private final String runId;
    private final Instant now;
    private final List<TrainingProgress> events;
    private final RandomGenerator random;
    private Stage stage;
    private double worked;
    private int done;
    private boolean complete;

    TrainingRun(
            TrainingPlan plan,
            TrainingState from,
            String runId,
            Instant now,
            List<TrainingProgress> events,
            RandomGenerator random) {
        this.plan = plan;
        this.runId = runId;
        this.now = now;
        this.events = events;
        this.random = random;
        this.stage = from.stage();
        this.worked = from.worked();
        this.done = from.done();
    }

    void begin() {
        events.add(new StageChangeEvent(now, runId, null, stage));
        events.add(progress());
    }

    /** Works for so many seconds, and announces every boundary that is crossed. */
    void work(double seconds) {
        worked += seconds;
        if (stage == Stage.RANKING && worked >= plan.ranking()) {
            enter(PreviousStage.RANKING, Stage.FEATURE_SELECTION);
        }
        if (stage == Stage.FEATURE_SELECTION && worked >= plan.trainingBegins()) {
            enter(PreviousStage.FEATURE_SELECTION, Stage.TRAINING);
        }
        while (stage == Stage.TRAINING
                && done < plan.targets().size()
                && worked >= plan.trainingBegins() + plan.perTarget() * (done + 1)) {
            complete(random.nextDouble() < plan.failureRate());
            events.add(progress());
        }
        if (done == plan.targets().size()) {
            end();
        }
    }

    void fail(TrainingError error) {
        events.add(new ErrorEvent(now, runId, error.message(), error.type(), error.recoverable()));
        if (!error.recoverable()) {
            String target = target();
            if (target != null) {
                events.add(new TargetCompleteEvent(now, runId, target, Status.FAILED, 0, null));
            }
            end();
        }
    }

    void heartbeat() {
        if (!complete) {
            events.add(progress());
        }
    }

    boolean isComplete() {
        return complete;
    }

    TrainingState after(TrainingState before, Instant lastEvent) {
        return complete
                ? new TrainingState(before.number(), false, Stage.RANKING, 0, 0, 0, lastEvent)
                : new TrainingState(before.number(), true, stage, worked, done, 0, lastEvent);
    }

    ProgressEvent progress() {
        double share = Math.min(1, worked / plan.whole());
        return new ProgressEvent(
                now,
                runId,
                stage,
                Rounding.four(100 * share),
                target(),
                done,
                plan.targets().size());
    }

    private @Nullable String target() {
        return stage == Stage.TRAINING && done < plan.targets().size()
                ? plan.targets().get(done)
                : null;
    }

    private void enter(PreviousStage left, Stage entered) {
        stage = entered;
        events.add(new StageChangeEvent(now, runId, left, entered));
        events.add(progress());
    }

    private void complete(boolean failed) {
        String target = plan.targets().get(done);
        boolean skipped = failed && random.nextInt(3) == 0;
        if (failed && !skipped) {
            events.add(new ErrorEvent(now, runId, "no model of " + target + " converged", "ConvergenceError", true));
        }
        events.add(new TargetCompleteEvent(
                now,
                runId,
                target,
                skipped ? Status.SKIPPED : failed ? Status.FAILED : Status.SUCCESS,
                failed ? 0 : 1 + random.nextInt(6),
                failed ? null : Rounding.four(0.5 + 0.3 * random.nextDouble())));
        done++;
    }

    private void end() {
        complete = true;
        events.add(new RunCompleteEvent(now, runId));
    }
}
