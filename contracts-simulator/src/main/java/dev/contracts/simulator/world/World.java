package dev.contracts.simulator.world;

import dev.contracts.Context;
import dev.contracts.dashboard.cilsstats.CilsStats;
import dev.contracts.dashboard.enginestate.EngineState;
import dev.contracts.dashboard.positions.Positions;
import dev.contracts.dashboard.riskstatus.RiskStatus;
import dev.contracts.dashboard.tradehistory.TradeHistory;
import dev.contracts.dashboard.tradehistory.TradeHistoryQuery;
import dev.contracts.dashboard.trainingprogress.TrainingProgress;
import dev.contracts.simulator.scenario.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The simulated system at one moment, as its payloads show it. All payloads of one world agree with one another. */
public record World(WorldState state) {

    /** A system that has been trading for the scenario's warm-up when the server opens. */
    public static World open(Scenario scenario, Instant opening) {
        SimulationSettings settings = SimulationSettings.of(scenario);
        Instant exact = opening.truncatedTo(ChronoUnit.MILLIS);
        long steps = settings.warmUp().dividedBy(settings.tick());
        Instant start = exact.minus(settings.tick().multipliedBy(steps));
        World world = new World(WorldState.start(settings, start, exact));
        for (long step = 0; step < steps; step++) {
            world = world.step();
        }
        return world;
    }

    /** The same system, a tick later. */
    public World step() {
        return new World(new WorldStep(state).next());
    }

    /** Returns the number of steps since the engine was started. */
    public long number() {
        return state.number();
    }

    public Instant now() {
        return state.now();
    }

    /** Returns when the server opens: from then on the timeline is counted and models are trained. */
    public Instant opening() {
        return state.opening();
    }

    /** Returns the time from one world to the next. */
    public Duration tick() {
        return state.settings().tick();
    }

    /** Returns the description of the scenario. */
    public String description() {
        return state.settings().description();
    }

    public long seed() {
        return state.settings().seed();
    }

    /** Seconds since the engine was started. */
    public double uptimeSeconds() {
        return Defaults.seconds(Duration.between(state.start(), now()));
    }

    /** Returns the {@link #uptimeSeconds} at which the server opened. */
    public double uptimeAtOpening() {
        return Defaults.seconds(Duration.between(state.start(), opening()));
    }

    /** The most time between two events of a training run. */
    public Duration longestSilence() {
        return Defaults.duration(state.settings().training().heartbeat()).plus(tick());
    }

    /** @param uptimeSeconds of a response that is sent some time after this moment */
    public EngineState engineState(double uptimeSeconds) {
        return state.engine().state(uptimeSeconds, state.portfolio().holdings().size());
    }

    public Positions positions() {
        return state.portfolio().positions(state.market());
    }

    public TradeHistory tradeHistory(TradeHistoryQuery query) {
        return state.trades().page(query);
    }

    public CilsStats cilsStats() {
        SimulationSettings settings = state.settings();
        return state.parameters().cilsEnabled()
                ? state.optimizer().stats(settings.algorithm(), settings.explorationRate())
                : BanditOptimizer.disabled();
    }

    public RiskStatus riskStatus() {
        return state.risk().status(now());
    }

    /** Returns what the training run sends at this moment, in order. */
    public List<TrainingProgress> events() {
        return state.events();
    }

    /** Returns the progress of the training run, for listeners who have just joined; empty between two runs. */
    public Optional<TrainingProgress> trainingProgress() {
        return state.training()
                .progress(state.settings().training(), state.session(), now())
                .map(TrainingProgress.class::cast);
    }

    /** Returns the context of the rules. */
    public Context context() {
        return Context.of(Map.of(
                "total_portfolio_value",
                state.portfolio().value(state.market()),
                "configured_horizons",
                state.settings().horizons(),
                "manifest_run_id",
                state.training().runId(state.session())));
    }
}
