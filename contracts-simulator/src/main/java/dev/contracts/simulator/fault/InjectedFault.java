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
 * A fault that breaks one rule. A fault of one contract may touch the payload of another, where the two would otherwise contradict
 * each other, which is another rule.
 *
 * @param rule its id
 * @param scenario what must be otherwise so that the fault can be shown
 */
record InjectedFault(
        String rule,
        UnaryOperator<Scenario> scenario,
        PayloadMutation<EngineState> engineState,
        PayloadMutation<Positions> positions,
        PayloadMutation<TradeHistory> tradeHistory,
        PayloadMutation<CilsStats> cilsStats,
        PayloadMutation<RiskStatus> riskStatus,
        PayloadMutation<List<TrainingProgress>> trainingProgress) {

    static InjectedFault of(String rule) {
        return new InjectedFault(
                rule,
                UnaryOperator.identity(),
                PayloadMutation.none(),
                PayloadMutation.none(),
                PayloadMutation.none(),
                PayloadMutation.none(),
                PayloadMutation.none(),
                PayloadMutation.none());
    }

    InjectedFault in(UnaryOperator<Scenario> other) {
        return new InjectedFault(
                rule, other, engineState, positions, tradeHistory, cilsStats, riskStatus, trainingProgress);
    }

    InjectedFault engineState(PayloadMutation<EngineState> other) {
        return new InjectedFault(
                rule, scenario, other, positions, tradeHistory, cilsStats, riskStatus, trainingProgress);
    }

    InjectedFault positions(PayloadMutation<Positions> other) {
        return new InjectedFault(
                rule, scenario, engineState, other, tradeHistory, cilsStats, riskStatus, trainingProgress);
    }

    InjectedFault tradeHistory(PayloadMutation<TradeHistory> other) {
        return new InjectedFault(
                rule, scenario, engineState, positions, other, cilsStats, riskStatus, trainingProgress);
    }

    InjectedFault cilsStats(PayloadMutation<CilsStats> other) {
        return new InjectedFault(
                rule, scenario, engineState, positions, tradeHistory, other, riskStatus, trainingProgress);
    }

    InjectedFault riskStatus(PayloadMutation<RiskStatus> other) {
        return new InjectedFault(
                rule, scenario, engineState, positions, tradeHistory, cilsStats, other, trainingProgress);
    }

    InjectedFault trainingProgress(PayloadMutation<List<TrainingProgress>> other) {
        return new InjectedFault(rule, scenario, engineState, positions, tradeHistory, cilsStats, riskStatus, other);
    }
}
