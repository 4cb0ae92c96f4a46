package dev.contracts.simulator.world;

import dev.contracts.dashboard.trainingprogress.TrainingProgress;
import dev.contracts.simulator.scenario.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The parts of the simulated system at one moment. The next state depends on this one alone: its random numbers come from
 * the scenario's seed and the number of the step.
 *
 * @param opening when the server opens: from then on the timeline is counted and models are trained
 * @param number of steps since the engine was started
 * @param events what the training run sends with this step, in order
 */
record WorldState(
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

    /** Returns the state in which the engine is started. */
    static WorldState start(SimulationSettings settings, Instant start, Instant opening) {
        double cash = Rounding.cents(settings.startingCash());
        return new WorldState(
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

    Instant now() {
        return start.plus(settings.tick().multipliedBy(number));
    }

    /** Returns the source of randomness for the step that leads to the next state. */
    RandomGenerator random() {
        return new SplittableRandom(settings.seed() * 0x9E3779B97F4A7C15L + number);
    }

    /** Names this session in the ids of its runs and trades, so that those of the next one are others. */
    String session() {
        return Long.toString(opening.toEpochMilli(), Character.MAX_RADIX);
    }

    boolean isOpen() {
        return sinceOpening() >= 0;
    }

    /** Returns the events of the timeline between this state and the next. */
    List<Event> happening() {
        double from = sinceOpening();
        return isOpen() ? settings.timeline().between(from, from + Defaults.seconds(settings.tick())) : List.of();
    }

    /** Returns the parameters after those events. */
    SimulationParameters turned() {
        double from = sinceOpening();
        double to = from + Defaults.seconds(settings.tick());
        return isOpen() ? settings.timeline().turn(parameters, settings.parameters(), from, to) : parameters;
    }

    private double sinceOpening() {
        return Defaults.seconds(Duration.between(opening, now()));
    }

    RiskState risk() {
        return RiskState.of(parameters, guardrails, portfolio, market);
    }
}
