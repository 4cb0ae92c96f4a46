package dev.contracts.simulator.world;

import dev.contracts.dashboard.enginestate.CurrentStage;
import dev.contracts.dashboard.enginestate.EngineState;
import dev.contracts.dashboard.enginestate.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pipeline, stage after stage.
 *
 * @param inStage how long it has been in the stage
 * @param entered whether it has entered the stage with this step
 * @param lastCycle when the last cycle was completed; before the first one, when the engine was started
 * @param cycles completed
 */
record EnginePipeline(
        Status status,
        @Nullable String error,
        CurrentStage stage,
        Duration inStage,
        boolean entered,
        Instant lastCycle,
        long cycles) {
    private static final List<CurrentStage> PIPELINE = List.of(
            CurrentStage.IDLE,
            CurrentStage.PREDICTION,
            CurrentStage.BLENDING,
            CurrentStage.ARBITRATION,
            CurrentStage.GATING,
            CurrentStage.SIZING,
            CurrentStage.RISK,
            CurrentStage.EXECUTION);

    /** Stages in which nothing is to be done while trading is forbidden. */
    private static final Set<CurrentStage> AFTER_GATING =
            EnumSet.of(CurrentStage.SIZING, CurrentStage.RISK, CurrentStage.EXECUTION);

    static EnginePipeline start(Instant now) {
        return new EnginePipeline(Status.RUNNING, null, CurrentStage.IDLE, Duration.ZERO, false, now, 0);
    }

    /** @param now when the step is over */
    EnginePipeline step(
            SimulationParameters parameters,
            Duration passed,
            Duration stageLength,
            boolean tradingAllowed,
            Instant now) {
        if (parameters.engine() != Status.RUNNING) {
            boolean cut = stage != CurrentStage.IDLE;
            return new EnginePipeline(
                    parameters.engine(), parameters.engineError(), CurrentStage.IDLE, passed, cut, lastCycle, cycles);
        }
        Duration spent = inStage.plus(passed);
        boolean forbidden = !tradingAllowed && AFTER_GATING.contains(stage);
        if (spent.compareTo(stageLength) < 0 && !forbidden) {
            return new EnginePipeline(Status.RUNNING, parameters.engineError(), stage, spent, false, lastCycle, cycles);
        }
        boolean over =
                forbidden || stage == CurrentStage.EXECUTION || (stage == CurrentStage.GATING && !tradingAllowed);
        CurrentStage next = over ? CurrentStage.IDLE : after(stage);
        return new EnginePipeline(
                Status.RUNNING,
                parameters.engineError(),
                next,
                Duration.ZERO,
                true,
                over ? now : lastCycle,
                over ? cycles + 1 : cycles);
    }

    boolean enters(CurrentStage other) {
        return entered && stage == other;
    }

    EngineState state(double uptimeSeconds, int symbols) {
        return EngineState.builder()
                .status(status)
                .currentStage(stage)
                .lastCycle(lastCycle)
                .uptimeSeconds(uptimeSeconds)
                .cycleCount(cycles)
                .symbolsActive((long) symbols)
                .lastError(error)
                .build();
    }

    private static CurrentStage after(CurrentStage stage) {
        return PIPELINE.get((PIPELINE.indexOf(stage) + 1) % PIPELINE.size());
    }
}
