package dev.contracts.simulator.world;

import dev.contracts.Context;
import dev.contracts.Contract;
import dev.contracts.Options;
import dev.contracts.StreamChecker;
import dev.contracts.Violation;
import dev.contracts.dashboard.cilsstats.CilsStats;
import dev.contracts.dashboard.enginestate.CurrentStage;
import dev.contracts.dashboard.enginestate.EngineState;
import dev.contracts.dashboard.enginestate.Status;
import dev.contracts.dashboard.positions.Position;
import dev.contracts.dashboard.positions.Positions;
import dev.contracts.dashboard.riskstatus.RiskStatus;
import dev.contracts.dashboard.tradehistory.TradeHistory;
import dev.contracts.dashboard.tradehistory.TradeHistoryQuery;
import dev.contracts.dashboard.trainingprogress.TrainingProgress;
import dev.contracts.simulator.fault.FaultContext;
import dev.contracts.simulator.fault.FaultInjector;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Holds every payload of a world, every sequence of payloads, and what they must agree on, against the contracts: in full,
 * context rules included.
 */
public final class WorldChecker {
    private static final Context TRANSITIONS = Context.NONE.with("sampling", "transition");

    private final FaultInjector faults;
    private final StreamChecker<EngineState> states = EngineState.CONTRACT.stream(TRANSITIONS);
    private final StreamChecker<TradeHistory> histories = TradeHistory.CONTRACT.stream(Context.NONE);
    private final StreamChecker<TrainingProgress> events = TrainingProgress.CONTRACT.stream(Context.NONE);

    /** Somebody who looks at the run for the first time now. */
    private StreamChecker<TrainingProgress> joined = TrainingProgress.CONTRACT.stream(Context.NONE);

    private final SortedSet<String> broken = new TreeSet<>();

    public WorldChecker(FaultInjector faults) {
        this.faults = faults;
    }

    /** The rules that were broken so far. */
    public SortedSet<String> broken() {
        return broken;
    }

    public void see(World world) {
        FaultContext moment = FaultContext.told(world, false);
        Context context = world.context();
        EngineState state = faults.apply(EngineState.class, world.engineState(world.uptimeSeconds()), moment);
        check(EngineState.CONTRACT, state, context);
        found(states.offer(state));
        Positions positions = faults.apply(Positions.class, world.positions(), moment);
        check(Positions.CONTRACT, positions, context);
        check(CilsStats.CONTRACT, faults.apply(CilsStats.class, world.cilsStats(), moment), context);
        RiskStatus risk = faults.apply(RiskStatus.class, world.riskStatus(), moment);
        check(RiskStatus.CONTRACT, risk, context);
        TradeHistoryQuery query = query(world);
        TradeHistory page =
                faults.apply(TradeHistory.class, world.tradeHistory(query), FaultContext.ofQuery(world, query));
        check(TradeHistory.CONTRACT, page, query.toContext());
        found(histories.offer(page));
        training(world, context);
        agree(state, positions, risk);
    }

    private void training(World world, Context context) {
        if (world.number() % 37 == 0) {
            joined = TrainingProgress.CONTRACT.stream(Context.NONE);
            world.trainingProgress()
                    .map(event -> faults.trainingProgress(List.of(event), FaultContext.told(world, true)))
                    .orElse(List.of())
                    .forEach(event -> {
                        check(TrainingProgress.CONTRACT, event, context);
                        found(joined.offer(event));
                    });
            // who joins hears what comes later
            hear(world, context, false);
        } else {
            hear(world, context, true);
        }
        found(events.advanceTo(world.now()));
        found(joined.advanceTo(world.now()));
    }

    private void hear(World world, Context context, boolean all) {
        for (TrainingProgress event : faults.trainingProgress(world.events(), FaultContext.told(world, false))) {
            check(TrainingProgress.CONTRACT, event, context);
            found(events.offer(event));
            if (all) {
                found(joined.offer(event));
            }
        }
    }

    private void agree(EngineState state, Positions positions, RiskStatus risk) {
        double gross =
                positions.positions().stream().mapToDouble(Position::weight).sum();
        if (Math.abs(gross - risk.grossExposure()) > 0.001) {
            broken.add("snapshot.gross-exposure");
        }
        if (risk.killSwitchActive()
                && state.status() == Status.RUNNING
                && state.currentStage() == CurrentStage.EXECUTION) {
            broken.add("snapshot.kill-switch-stops-execution");
        }
    }

    /** Another one at each step. */
    private static TradeHistoryQuery query(World world) {
        long number = world.number();
        List<String> symbols = world.state().settings().symbols();
        return new TradeHistoryQuery(
                1 + number % 40,
                number % 7 * (number % 5),
                number % 3 == 0 ? symbols.get((int) (number % symbols.size())) : null,
                number % 4 == 0 ? world.now().minusSeconds(300) : null);
    }

    private <T> void check(Contract<T> contract, T payload, Context context) {
        found(contract.read(
                        contract.write(payload),
                        Options.DEFAULT.withStrict(true).withContext(context))
                .violations());
    }

    private void found(List<Violation> violations) {
        violations.forEach(violation -> broken.add(violation.rule()));
    }
}
