package dev.contracts.simulator.fault;

import dev.contracts.dashboard.enginestate.CurrentStage;
import dev.contracts.dashboard.enginestate.EngineState;

/** The engine beside a kill switch that is only claimed to be active. */
final class StoppedEngine {
    private StoppedEngine() {}

    /** Back to idle instead of executing, which contradicts the switch. */
    static EngineState notExecuting(EngineState state, FaultContext moment) {
        return state.currentStage() == CurrentStage.EXECUTION
                ? state.toBuilder().currentStage(CurrentStage.IDLE).build()
                : state;
    }
}
