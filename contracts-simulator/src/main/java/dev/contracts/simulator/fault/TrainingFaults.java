package dev.contracts.simulator.fault;

import dev.contracts.dashboard.trainingprogress.PreviousStage;
import dev.contracts.dashboard.trainingprogress.ProgressEvent;
import dev.contracts.dashboard.trainingprogress.RunCompleteEvent;
import dev.contracts.dashboard.trainingprogress.Stage;
import dev.contracts.dashboard.trainingprogress.StageChangeEvent;
import dev.contracts.dashboard.trainingprogress.TrainingProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The rules of training-progress. What is sent to somebody who has just come stays as it is. */
final class TrainingFaults {
    private TrainingFaults() {}

    static List<InjectedFault> all() {
        return List.of(
                InjectedFault.of("training-progress.targets-within-total")
                        .trainingProgress(TrainingFaults::tooManyTargets),
                InjectedFault.of("training-progress.stage-changes").trainingProgress(TrainingFaults::changesNothing),
                InjectedFault.of("training-progress.manifest-run-id").trainingProgress(TrainingFaults::otherRun),
                InjectedFault.of("training-progress.time-advances").trainingProgress(TrainingFaults::earlier),
                InjectedFault.of("training-progress.stage-boundary").trainingProgress(TrainingFaults::otherStage),
                InjectedFault.of("training-progress.progress-advances").trainingProgress(TrainingFaults::fallsBack),
                InjectedFault.of("training-progress.heartbeat").trainingProgress(new SilenceMutation()),
                InjectedFault.of("training-progress.nothing-after-complete")
                        .trainingProgress(TrainingFaults::completeTwice));
    }

    private static List<TrainingProgress> tooManyTargets(List<TrainingProgress> events, FaultContext moment) {
        return eachProgress(
                events,
                event -> event.toBuilder()
                        .targetsComplete(event.targetsTotal() + 1)
                        .build());
    }

    /** An event more, behind each that says how far the run is. */
    private static List<TrainingProgress> changesNothing(List<TrainingProgress> events, FaultContext moment) {
        List<TrainingProgress> more = new ArrayList<>();
        for (TrainingProgress event : events) {
            more.add(event);
            if (event instanceof ProgressEvent progress) {
                more.add(new StageChangeEvent(
                        event.timestamp(), event.runId(), previous(progress.stage()), progress.stage()));
            }
        }
        return more;
    }

    private static List<TrainingProgress> otherRun(List<TrainingProgress> events, FaultContext moment) {
        return events.stream()
                .map(event -> TrainingEventEditor.of("other-" + event.runId(), event))
                .toList();
    }

    /** Moves events back by a little more than the time between two events, but never the first one of a run. */
    private static List<TrainingProgress> earlier(List<TrainingProgress> events, FaultContext moment) {
        boolean begins = events.stream().anyMatch(TrainingFaults::begins);
        if (!moment.isOdd() || moment.joining() || begins) {
            return events;
        }
        return events.stream()
                .map(event -> TrainingEventEditor.at(
                        event.timestamp().minus(moment.world().longestSilence()).minusMillis(1), event))
                .toList();
    }

    private static List<TrainingProgress> otherStage(List<TrainingProgress> events, FaultContext moment) {
        return moment.joining()
                ? events
                : eachProgress(
                        events,
                        event -> event.toBuilder()
                                .stage(event.stage() == Stage.TRAINING ? Stage.RANKING : Stage.TRAINING)
                                .build());
    }

    /** An event more, behind each that says how far the run is. */
    private static List<TrainingProgress> fallsBack(List<TrainingProgress> events, FaultContext moment) {
        List<TrainingProgress> more = new ArrayList<>();
        for (TrainingProgress event : events) {
            more.add(event);
            if (event instanceof ProgressEvent progress && progress.progressPct() > 0) {
                more.add(progress.toBuilder()
                        .progressPct(progress.progressPct() / 2)
                        .build());
            }
        }
        return more;
    }

    private static List<TrainingProgress> completeTwice(List<TrainingProgress> events, FaultContext moment) {
        List<TrainingProgress> more = new ArrayList<>();
        for (TrainingProgress event : events) {
            more.add(event);
            if (event instanceof RunCompleteEvent) {
                more.add(event);
            }
        }
        return more;
    }

    private static boolean begins(TrainingProgress event) {
        return event instanceof StageChangeEvent change && change.previousStage() == null;
    }

    private static PreviousStage previous(Stage stage) {
        return switch (stage) {
            case RANKING -> PreviousStage.RANKING;
            case FEATURE_SELECTION -> PreviousStage.FEATURE_SELECTION;
            case TRAINING -> PreviousStage.TRAINING;
        };
    }

    private static List<TrainingProgress> eachProgress(
            List<TrainingProgress> events, UnaryOperator<ProgressEvent> change) {
        return events.stream()
                .map(event -> event instanceof ProgressEvent progress ? change.apply(progress) : event)
                .toList();
    }
}
