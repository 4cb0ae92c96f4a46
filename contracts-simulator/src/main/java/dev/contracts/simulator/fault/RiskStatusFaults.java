package dev.contracts.simulator.fault;

import dev.contracts.dashboard.enginestate.CurrentStage;
import dev.contracts.dashboard.enginestate.EngineState;
import dev.contracts.dashboard.riskstatus.RiskStatus;
import dev.contracts.dashboard.riskstatus.Severity;
import dev.contracts.dashboard.riskstatus.Type;
import dev.contracts.dashboard.riskstatus.Warning;
import java.util.ArrayList;
import java.util.List;

/** The rules of risk-status. */
final class RiskStatusFaults {
    /** A limit of 2 %, written as a fraction. */
    private static final double FRACTION = 0.02;

    private RiskStatusFaults() {}

    static List<InjectedFault> all() {
        return List.of(
                InjectedFault.of("risk-status.breach-stops-trading").riskStatus(RiskStatusFaults::tradesOn),
                InjectedFault.of("risk-status.kill-switch-stops-trading")
                        .riskStatus(RiskStatusFaults::ignoresTheSwitch)
                        .engineState(RiskStatusFaults::notExecuting),
                InjectedFault.of("risk-status.kill-switch-is-explained")
                        .riskStatus((risk, moment) -> risk.toBuilder()
                                .killSwitchActive(true)
                                .killSwitchReason(null)
                                .tradingAllowed(false)
                                .build())
                        .engineState(RiskStatusFaults::notExecuting),
                InjectedFault.of("risk-status.breach-is-warned").riskStatus(RiskStatusFaults::breachedInSilence),
                InjectedFault.of("risk-status.daily-loss-remaining")
                        .riskStatus((risk, moment) -> risk.toBuilder()
                                .dailyLossRemainingPct(other(risk.dailyLossRemainingPct()))
                                .build()),
                InjectedFault.of("risk-status.drawdown-remaining")
                        .riskStatus((risk, moment) -> risk.toBuilder()
                                .drawdownRemainingPct(other(risk.drawdownRemainingPct()))
                                .build()),
                InjectedFault.of("risk-status.net-within-gross")
                        .riskStatus((risk, moment) -> risk.toBuilder()
                                .netExposure(risk.grossExposure() + 0.25)
                                .build()),
                InjectedFault.of("risk-status.percent-not-fraction").riskStatus(RiskStatusFaults::asFraction));
    }

    /** Only where nothing else forbids it. */
    private static RiskStatus tradesOn(RiskStatus risk, FaultContext moment) {
        return risk.tradingAllowed()
                ? breached(risk).warnings(warned(risk, Type.DRAWDOWN)).build()
                : risk;
    }

    /** Only where nothing else forbids it. */
    private static RiskStatus ignoresTheSwitch(RiskStatus risk, FaultContext moment) {
        return risk.tradingAllowed()
                ? risk.toBuilder()
                        .killSwitchActive(true)
                        .killSwitchReason("Stopped by hand")
                        .build()
                : risk;
    }

    /** Returns the engine idle instead of executing, which contradicts a kill switch that is claimed to be active. */
    private static EngineState notExecuting(EngineState state, FaultContext moment) {
        return state.currentStage() == CurrentStage.EXECUTION
                ? state.toBuilder().currentStage(CurrentStage.IDLE).build()
                : state;
    }

    private static RiskStatus breachedInSilence(RiskStatus risk, FaultContext moment) {
        return breached(risk)
                .tradingAllowed(false)
                .warnings(without(risk, Type.DRAWDOWN))
                .build();
    }

    private static RiskStatus asFraction(RiskStatus risk, FaultContext moment) {
        double loss = Math.max(0, -risk.dailyPnlPct());
        RiskStatus.Builder built = risk.toBuilder().dailyLossLimitPct(FRACTION).dailyLossRemainingPct(FRACTION - loss);
        return loss < FRACTION
                ? built.build()
                : built.tradingAllowed(false)
                        .warnings(warned(risk, Type.DAILY_LOSS))
                        .build();
    }

    private static RiskStatus.Builder breached(RiskStatus risk) {
        return risk.toBuilder().drawdownPct(risk.maxDrawdownLimitPct()).drawdownRemainingPct(0);
    }

    private static double other(double percent) {
        return percent > 0 ? percent - 1 : percent + 1;
    }

    private static List<Warning> without(RiskStatus risk, Type type) {
        return risk.warnings().stream()
                .filter(warning -> warning.type() != type)
                .toList();
    }

    private static List<Warning> warned(RiskStatus risk, Type type) {
        List<Warning> warnings = new ArrayList<>(without(risk, type));
        warnings.add(new Warning(type, "the limit of the " + type.json() + " is reached", Severity.CRITICAL, 100, 100));
        return warnings;
    }
}
