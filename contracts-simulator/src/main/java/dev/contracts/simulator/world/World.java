package dev.contracts.simulator.world;

import dev.contracts.Context;
import dev.contracts.dashboard.cilsstats.CilsStats;
import dev.contracts.dashboard.enginestate.EngineState;
import dev.contracts.dashboard.positions.Positions;
import dev.contracts.dashboard.riskstatus.RiskStatus;
import dev.contracts.dashboard.tradehistory.TradeHistory;
import dev.contracts.dashboard.tradehistory.TradeHistoryQuery;
import dev.contracts.dashboard.trainingprogress.TrainingProgress;
import dev.contracts.simulator.scenario.Event;
import dev.contracts.simulator.scenario.TrainingError;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The simulated system at one moment. Everything that is asked of one world agrees with everything else. The next one
 * depends on this one alone: its random numbers come from the scenario's seed and the number of the step.
 *
 * @param opening when the server opens: from then on the timeline is counted and models are trained
 * @param number of steps since the engine was started
 * @param events what the training run sends with this step, in order
 */
public record World(
        SimulationSettings settings,
        Instant start,
        Instant opening,
        long number,
        SimulationParameters parameters,
        Market market,
        Portfolio portfolio,
        EquityMarks guardrails,
        TradeBook trades,
        EnginePipeline engine,
        BanditOptimizer optimizer,
        TrainingState training,
        List<TrainingProgress> events) {

    /** A system that has been trading for the scenario's warm-up when the server opens. */
    public static World open(SimulationSettings settings, Instant opening) {
        Instant exact = opening.truncatedTo(ChronoUnit.MILLIS);
        long steps = settings.warmUp().dividedBy(settings.tick());
        World world = start(settings, exact.minus(settings.tick().multipliedBy(steps)), exact);
        for (long step = 0; step < steps; step++) {
            world = world.step();
        }
        return world;
    }

    private static World start(SimulationSettings settings, Instant start, Instant opening) {
        double cash = Rounding.cents(settings.startingCash());
        return new World(
                settings,
                start,
                opening,
                0,
                settings.parameters(),
                Market.open(settings.symbols(), settings.seed()),
                Portfolio.of(cash),
                EquityMarks.start(cash, start),
                TradeBook.EMPTY,
                EnginePipeline.start(start),
                BanditOptimizer.start(settings.horizons(), start),
                TrainingState.before(settings.training(), start),
                List.of());
    }

    public Instant now() {
        return start.plus(settings.tick().multipliedBy(number));
    }

    /** The same system, a tick later. */
    public World step() {
        return new WorldStep(this).next();
    }

    /** Returns the source of randomness for the step that leads to the next world. */
    RandomGenerator random() {
        return new SplittableRandom(settings.seed() * 0x9E3779B97F4A7C15L + number);
    }

    /** Names this session in the ids of its runs and trades, so that those of the next one are others. */
    String session() {
        return Long.toString(opening.toEpochMilli(), Character.MAX_RADIX);
    }

    /** Returns the events of the timeline between this world and the next. */
    List<Event> happening() {
        double from = sinceOpening();
        return from < 0 ? List.of() : settings.timeline().between(from, from + Defaults.seconds(settings.tick()));
    }

    SimulationParameters turned() {
        double from = sinceOpening();
        return from < 0
                ? parameters
                : settings.timeline()
                        .turn(parameters, settings.parameters(), from, from + Defaults.seconds(settings.tick()));
    }

    boolean isOpen() {
        return sinceOpening() >= 0;
    }

    private double sinceOpening() {
        return Defaults.seconds(Duration.between(opening, now()));
    }

    RiskState risk() {
        return RiskState.of(parameters, guardrails, portfolio, market);
    }

    /** Seconds since the engine was started. */
    public double uptimeSeconds() {
        return Defaults.seconds(Duration.between(start, now()));
    }

    /** Returns the {@link #uptimeSeconds} at which the server opened. */
    public double uptimeAtOpening() {
        return Defaults.seconds(Duration.between(start, opening));
    }

    /** The most time between two events of a training run. */
    public Duration longestSilence() {
        return Defaults.duration(settings.training().heartbeat()).plus(settings.tick());
    }

    /** @param uptimeSeconds of a response that is sent some time after this moment */
    public EngineState engineState(double uptimeSeconds) {
        return engine.state(uptimeSeconds, portfolio.holdings().size());
    }

    public Positions positions() {
        return portfolio.positions(market);
    }

    public TradeHistory tradeHistory(TradeHistoryQuery query) {
        return trades.page(query);
    }

    public CilsStats cilsStats() {
        return parameters.cilsEnabled()
                ? optimizer.stats(settings.algorithm(), settings.explorationRate())
                : BanditOptimizer.disabled();
    }

    public RiskStatus riskStatus() {
        return risk().status(now());
    }

    /** Returns the progress of the training run, for listeners who have just joined; empty between two runs. */
    public Optional<TrainingProgress> trainingProgress() {
        return training.progress(settings.training(), session(), now()).map(TrainingProgress.class::cast);
    }

    /** Returns the context of the rules. */
    public Context context() {
        return Context.of(Map.of(
                "total_portfolio_value",
                portfolio.value(market),
                "configured_horizons",
                settings.horizons(),
                "manifest_run_id",
                training.runId(session())));
    }

    static List<TrainingError> errors(List<Event> happening) {
        List<TrainingError> errors = new ArrayList<>();
        happening.stream().map(Event::trainingError).filter(Objects::nonNull).forEach(errors::add);
        return errors;
    }
}
