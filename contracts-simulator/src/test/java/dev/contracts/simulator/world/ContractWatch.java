package dev.contracts.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Context;
import dev.contracts.Contract;
import dev.contracts.Options;
import dev.contracts.StreamChecker;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.dashboard.cilsstats.CilsStats;
import dev.contracts.dashboard.enginestate.EngineState;
import dev.contracts.dashboard.positions.Positions;
import dev.contracts.dashboard.riskstatus.RiskStatus;
import dev.contracts.dashboard.tradehistory.TradeHistory;
import dev.contracts.dashboard.tradehistory.TradeHistoryQuery;
import dev.contracts.dashboard.trainingprogress.TrainingProgress;
import java.util.ArrayList;
import java.util.List;

/** Holds every payload of a world, and every sequence of payloads, against its contract; in full, context rules included. */
final class ContractWatch {
    private static final Context TRANSITIONS = Context.NONE.with("sampling", "transition");

    private final StreamChecker<EngineState> states = EngineState.CONTRACT.stream(TRANSITIONS);
    private final StreamChecker<TradeHistory> histories = TradeHistory.CONTRACT.stream(Context.NONE);
    private final StreamChecker<TrainingProgress> events = TrainingProgress.CONTRACT.stream(Context.NONE);

    /** Somebody who looks at the run for the first time now. */
    private StreamChecker<TrainingProgress> joined = TrainingProgress.CONTRACT.stream(Context.NONE);

    private final List<Violation> found = new ArrayList<>();

    void see(World world) {
        Context context = world.context();
        EngineState state = world.engineState(world.uptimeSeconds());
        check(EngineState.CONTRACT, state, context);
        found.addAll(states.offer(state));
        check(Positions.CONTRACT, world.positions(), context);
        check(CilsStats.CONTRACT, world.cilsStats(), context);
        check(RiskStatus.CONTRACT, world.riskStatus(), context);
        TradeHistoryQuery query = query(world);
        TradeHistory page = world.tradeHistory(query);
        check(TradeHistory.CONTRACT, page, query.toContext());
        found.addAll(histories.offer(page));
        training(world, context);
        assertThat(found).describedAs("at step %d", world.number()).isEmpty();
        assertThat(world.riskStatus().grossExposure())
                .isCloseTo(
                        world.positions().positions().stream()
                                .mapToDouble(position -> position.weight())
                                .sum(),
                        org.assertj.core.data.Offset.offset(1e-9));
        assertThat(state.symbolsActive()).isEqualTo(world.positions().totalPositions());
    }

    private void training(World world, Context context) {
        for (TrainingProgress event : world.events()) {
            check(TrainingProgress.CONTRACT, event, context);
            found.addAll(events.offer(event));
            found.addAll(joined.offer(event));
        }
        found.addAll(events.advanceTo(world.now()));
        found.addAll(joined.advanceTo(world.now()));
        if (world.number() % 37 == 0) {
            joined = TrainingProgress.CONTRACT.stream(Context.NONE);
            world.trainingProgress().ifPresent(event -> {
                check(TrainingProgress.CONTRACT, event, context);
                found.addAll(joined.offer(event));
            });
        }
    }

    /** Another one at each step. */
    private static TradeHistoryQuery query(World world) {
        long number = world.number();
        return new TradeHistoryQuery(
                1 + number % 40,
                number % 7 * (number % 5),
                number % 3 == 0
                        ? world.settings().symbols().get((int)
                                (number % world.settings().symbols().size()))
                        : null,
                number % 4 == 0 ? world.now().minusSeconds(300) : null);
    }

    private <T> void check(Contract<T> contract, T payload, Context context) {
        Verdict<T> verdict = contract.read(
                contract.write(payload), Options.DEFAULT.withStrict(true).withContext(context));
        found.addAll(verdict.violations());
    }
}
