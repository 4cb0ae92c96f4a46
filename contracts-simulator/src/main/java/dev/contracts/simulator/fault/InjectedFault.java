package dev.contracts.simulator.fault;

import dev.contracts.dashboard.cilsstats.CilsStats;
import dev.contracts.dashboard.enginestate.EngineState;
import dev.contracts.dashboard.positions.Positions;
import dev.contracts.dashboard.riskstatus.RiskStatus;
import dev.contracts.dashboard.tradehistory.TradeHistory;
import dev.contracts.dashboard.trainingprogress.TrainingProgress;
import dev.contracts.simulator.scenario.Scenario;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A fault that breaks one rule. A fault of one contract may touch the payload of another, where the two would otherwise contradict
 * each other, which is another rule.
 *
 * @param rule its id
 * @param scenario what must be otherwise so that the fault can be shown
 * @param mutations of responses, by the type of their records
 * @param events the mutation of what a training run sends at one moment
 */
record InjectedFault(
        String rule,
        UnaryOperator<Scenario> scenario,
        Map<Class<?>, PayloadMutation<?>> mutations,
        PayloadMutation<List<TrainingProgress>> events) {

    static InjectedFault of(String rule) {
        return new InjectedFault(rule, UnaryOperator.identity(), Map.of(), PayloadMutation.none());
    }

    InjectedFault in(UnaryOperator<Scenario> other) {
        return new InjectedFault(rule, other, mutations, events);
    }

    InjectedFault engineState(PayloadMutation<EngineState> mutation) {
        return with(EngineState.class, mutation);
    }

    InjectedFault positions(PayloadMutation<Positions> mutation) {
        return with(Positions.class, mutation);
    }

    InjectedFault tradeHistory(PayloadMutation<TradeHistory> mutation) {
        return with(TradeHistory.class, mutation);
    }

    InjectedFault cilsStats(PayloadMutation<CilsStats> mutation) {
        return with(CilsStats.class, mutation);
    }

    InjectedFault riskStatus(PayloadMutation<RiskStatus> mutation) {
        return with(RiskStatus.class, mutation);
    }

    InjectedFault trainingProgress(PayloadMutation<List<TrainingProgress>> mutation) {
        return new InjectedFault(rule, scenario, mutations, mutation);
    }

    private <T> InjectedFault with(Class<T> type, PayloadMutation<T> mutation) {
        Map<Class<?>, PayloadMutation<?>> more = new HashMap<>(mutations);
        more.put(type, mutation);
        return new InjectedFault(rule, scenario, Map.copyOf(more), events);
    }

    /** Returns the mutation of the payloads of a type. */
    @SuppressWarnings("unchecked") // with(..) keeps a type and its mutation together
    <T> PayloadMutation<T> mutation(Class<T> type) {
        return (PayloadMutation<T>) mutations.getOrDefault(type, PayloadMutation.none());
    }
}
