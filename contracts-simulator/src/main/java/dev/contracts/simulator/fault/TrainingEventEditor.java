package dev.contracts.simulator.fault;

import dev.contracts.dashboard.trainingprogress.ErrorEvent;
import dev.contracts.dashboard.trainingprogress.ProgressEvent;
import dev.contracts.dashboard.trainingprogress.RunCompleteEvent;
import dev.contracts.dashboard.trainingprogress.StageChangeEvent;
import dev.contracts.dashboard.trainingprogress.TargetCompleteEvent;
import dev.contracts.dashboard.trainingprogress.TrainingProgress;
import java.time.Instant;

/** The same event, at another time or of another run. */
final class TrainingEventEditor {
    private TrainingEventEditor() {}

    static TrainingProgress at(Instant time, TrainingProgress event) {
        return with(event, time, event.runId());
    }

    static TrainingProgress of(String runId, TrainingProgress event) {
        return with(event, event.timestamp(), runId);
    }

    private static TrainingProgress with(TrainingProgress event, Instant time, String runId) {
        return switch (event.eventType()) {
            case PROGRESS ->
                ((ProgressEvent) event).toBuilder().timestamp(time).runId(runId).build();
            case STAGE_CHANGE ->
                ((StageChangeEvent) event)
                        .toBuilder().timestamp(time).runId(runId).build();
            case TARGET_COMPLETE ->
                ((TargetCompleteEvent) event)
                        .toBuilder().timestamp(time).runId(runId).build();
            case RUN_COMPLETE -> new RunCompleteEvent(time, runId);
            case ERROR ->
                ((ErrorEvent) event).toBuilder().timestamp(time).runId(runId).build();
        };
    }
}
