package dev.contracts.simulator.fault;

import dev.contracts.dashboard.enginestate.CurrentStage;
import dev.contracts.dashboard.enginestate.EngineState;
import dev.contracts.dashboard.enginestate.Status;
import java.util.List;

/** The rules of engine-state. */
final class EngineStateFaults {
    private static final long AN_HOUR = 3600;

    private EngineStateFaults() {}

    static List<InjectedFault> all() {
        return List.of(
                InjectedFault.of("engine-state.error-is-explained").engineState(EngineStateFaults::failsInSilence),
                InjectedFault.of("engine-state.stage-order").engineState(EngineStateFaults::leavesOutBlending),
                InjectedFault.of("engine-state.status-is-live").engineState(EngineStateFaults::standsStill),
                InjectedFault.of("engine-state.last-cycle-advances").engineState(EngineStateFaults::isStale),
                InjectedFault.of("engine-state.cycle-count-advances").engineState(EngineStateFaults::countsBack));
    }

    private static EngineState failsInSilence(EngineState state, FaultContext moment) {
        return state.toBuilder()
                .status(Status.ERROR)
                .currentStage(CurrentStage.IDLE)
                .lastError(null)
                .build();
    }

    private static EngineState leavesOutBlending(EngineState state, FaultContext moment) {
        return state.currentStage() == CurrentStage.BLENDING
                ? state.toBuilder().currentStage(CurrentStage.SIZING).build()
                : state;
    }

    private static EngineState standsStill(EngineState state, FaultContext moment) {
        return state.toBuilder().uptimeSeconds(moment.world().uptimeAtOpening()).build();
    }

    private static EngineState isStale(EngineState state, FaultContext moment) {
        return moment.isOdd()
                ? state.toBuilder()
                        .lastCycle(state.lastCycle().minusSeconds(AN_HOUR))
                        .build()
                : state;
    }

    /** Adds at the other moments, since at the beginning there is nothing to take away. */
    private static EngineState countsBack(EngineState state, FaultContext moment) {
        Long count = state.cycleCount();
        return moment.isOdd() && count != null
                ? state.toBuilder().cycleCount(count + 1000).build()
                : state;
    }
}
