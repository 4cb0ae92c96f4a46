package dev.contracts.simulator.fault;

import dev.contracts.dashboard.cilsstats.CilsStats;
import dev.contracts.dashboard.enginestate.EngineState;
import dev.contracts.dashboard.positions.Positions;
import dev.contracts.dashboard.riskstatus.RiskStatus;
import dev.contracts.dashboard.tradehistory.TradeHistory;
import dev.contracts.dashboard.trainingprogress.TrainingProgress;
import dev.contracts.simulator.scenario.Scenario;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One rule, broken. A fault of one contract may touch the payload of another, where the two would otherwise contradict
 * each other, which is another rule.
 *
 * @param rule its id
 * @param scenario what must be otherwise so that the fault can be shown
 */
record Fault(
        String rule,
        UnaryOperator<Scenario> scenario,
        Distortion<EngineState> engineState,
        Distortion<Positions> positions,
        Distortion<TradeHistory> tradeHistory,
        Distortion<CilsStats> cilsStats,
        Distortion<RiskStatus> riskStatus,
        Distortion<List<TrainingProgress>> trainingProgress) {

    static Fault of(String rule) {
        return new Fault(
                rule,
                UnaryOperator.identity(),
                Distortion.none(),
                Distortion.none(),
                Distortion.none(),
                Distortion.none(),
                Distortion.none(),
                Distortion.none());
    }

    Fault in(UnaryOperator<Scenario> other) {
        return new Fault(rule, other, engineState, positions, tradeHistory, cilsStats, riskStatus, trainingProgress);
    }

    Fault engineState(Distortion<EngineState> other) {
        return new Fault(rule, scenario, other, positions, tradeHistory, cilsStats, riskStatus, trainingProgress);
    }

    Fault positions(Distortion<Positions> other) {
        return new Fault(rule, scenario, engineState, other, tradeHistory, cilsStats, riskStatus, trainingProgress);
    }

    Fault tradeHistory(Distortion<TradeHistory> other) {
        return new Fault(rule, scenario, engineState, positions, other, cilsStats, riskStatus, trainingProgress);
    }

    Fault cilsStats(Distortion<CilsStats> other) {
        return new Fault(rule, scenario, engineState, positions, tradeHistory, other, riskStatus, trainingProgress);
    }

    Fault riskStatus(Distortion<RiskStatus> other) {
        return new Fault(rule, scenario, engineState, positions, tradeHistory, cilsStats, other, trainingProgress);
    }

    Fault trainingProgress(Distortion<List<TrainingProgress>> other) {
        return new Fault(rule, scenario, engineState, positions, tradeHistory, cilsStats, riskStatus, other);
    }
}
