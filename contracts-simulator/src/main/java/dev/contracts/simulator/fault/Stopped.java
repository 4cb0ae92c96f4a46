package dev.contracts.simulator.fault;

import dev.contracts.dashboard.enginestate.CurrentStage;
import dev.contracts.dashboard.enginestate.EngineState;

/** What the engine does beside a kill switch that is only claimed to be active. */
final class Stopped {
    private Stopped() {}

    /** Back to idle instead of executing, which contradicts the switch. */
    static EngineState notExecuting(EngineState state, Moment moment) {
        return state.currentStage() == CurrentStage.EXECUTION
                ? state.toBuilder().currentStage(CurrentStage.IDLE).build()
                : state;
    }
}
