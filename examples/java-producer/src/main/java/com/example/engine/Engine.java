package com.example.engine;

import dev.contracts.dashboard.enginestate.CurrentStage;
import dev.contracts.dashboard.enginestate.EngineState;
import dev.contracts.dashboard.enginestate.Status;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Goes through the stages of its pipeline, cycle by cycle, and tells somebody of each. */
public final class Engine {
    private static final List<CurrentStage> PIPELINE = List.of(
            CurrentStage.PREDICTION,
            CurrentStage.BLENDING,
            CurrentStage.ARBITRATION,
            CurrentStage.GATING,
            CurrentStage.SIZING,
            CurrentStage.RISK,
            CurrentStage.EXECUTION);

    private final Clock clock;
    private final Instant started;
    private final Consumer<EngineState> audience;
    private Instant lastCycle;
    private long cycles;

    public Engine(Clock clock, Consumer<EngineState> audience) {
        this.clock = clock;
        this.started = clock.instant();
        this.lastCycle = started;
        this.audience = audience;
    }

    public void runCycle() {
        PIPELINE.forEach(this::enter);
        cycles++;
        lastCycle = clock.instant();
        enter(CurrentStage.IDLE);
    }

    private void enter(CurrentStage stage) {
        audience.accept(EngineState.builder()
                .status(Status.RUNNING)
                .currentStage(stage)
                .lastCycle(lastCycle)
                .uptimeSeconds(Duration.between(started, clock.instant()).toMillis() / 1000.0)
                .cycleCount(cycles)
                .build());
    }
}
