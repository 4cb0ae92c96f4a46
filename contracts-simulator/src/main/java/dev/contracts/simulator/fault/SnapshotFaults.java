package dev.contracts.simulator.fault;

import dev.contracts.dashboard.enginestate.CurrentStage;
import dev.contracts.dashboard.enginestate.Status;
import java.util.List;

/** The rules on what the contracts must agree on. */
final class SnapshotFaults {
    private SnapshotFaults() {}

    static List<InjectedFault> all() {
        return List.of(
                InjectedFault.of("snapshot.gross-exposure")
                        .riskStatus((risk, moment) -> risk.toBuilder()
                                .grossExposure(0.5 * risk.grossExposure())
                                .netExposure(0.5 * risk.netExposure())
                                .build()),
                InjectedFault.of("snapshot.kill-switch-stops-execution")
                        .engineState((state, moment) -> state.toBuilder()
                                .status(Status.RUNNING)
                                .currentStage(CurrentStage.EXECUTION)
                                .build())
                        .riskStatus((risk, moment) -> risk.toBuilder()
                                .killSwitchActive(true)
                                .killSwitchReason("Stopped by hand")
                                .tradingAllowed(false)
                                .build()));
    }
}
