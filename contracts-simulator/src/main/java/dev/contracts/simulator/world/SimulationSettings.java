package dev.contracts.simulator.world;

import dev.contracts.dashboard.enginestate.Status;
import dev.contracts.simulator.scenario.Cils;
import dev.contracts.simulator.scenario.Scenario;
import dev.contracts.simulator.scenario.Training;
import java.time.Duration;
import java.util.List;

/**
 * A scenario in which nothing is left out.
 *
 * @param commission what the broker charges for one share
 * @param parameters the parameters before the timeline changes any
 * @param tick how much time passes from one state to the next
 * @param stage how long the engine is in a stage
 * @param warmUp how long the engine has been trading when the server opens
 */
record SimulationSettings(
        String description,
        long seed,
        List<String> symbols,
        double startingCash,
        int maxPositions,
        double targetExposure,
        double shortShare,
        double commission,
        SimulationParameters parameters,
        String algorithm,
        List<String> horizons,
        double explorationRate,
        Duration tick,
        Duration stage,
        Duration warmUp,
        TrainingPlan training,
        Timeline timeline) {
    private static final List<String> SYMBOLS =
            List.of("AAPL", "AMD", "AMZN", "BRK.B", "GOOG", "JPM", "META", "MSFT", "NVDA", "TSLA");

    private static final List<String> HORIZONS = List.of("5m", "15m", "60m", "240m", "1d");

    static SimulationSettings of(Scenario given) {
        Cils cils = Defaults.or(given.cils(), Cils.builder().build());
        Training training = Defaults.or(given.training(), Training.builder().build());
        return new SimulationSettings(
                Defaults.or(given.description(), ""),
                Defaults.or(given.seed(), 1L),
                Defaults.or(given.symbols(), SYMBOLS),
                Defaults.or(given.startingCash(), 1_000_000.0),
                Math.toIntExact(Defaults.or(given.maxPositions(), 8L)),
                Defaults.or(given.targetExposure(), 0.8),
                Defaults.or(given.shortShare(), 0.25),
                Defaults.or(given.commission(), 0.005),
                parameters(given, Defaults.or(cils.enabled(), true)),
                Defaults.or(cils.algorithm(), "thompson_sampling"),
                Defaults.or(cils.horizons(), HORIZONS),
                Defaults.or(cils.explorationRate(), 0.1),
                Defaults.seconds(given.tickSeconds(), 1),
                Defaults.seconds(given.stageSeconds(), 2),
                Defaults.seconds(given.warmUpSeconds(), 600),
                TrainingPlan.of(training),
                new Timeline(
                        Defaults.or(given.timeline(), List.of()),
                        Defaults.or(given.timelineRepeatsAfter(), Double.POSITIVE_INFINITY)));
    }

    private static SimulationParameters parameters(Scenario given, boolean cilsEnabled) {
        return new SimulationParameters(
                Defaults.or(given.driftPctPerMinute(), 0.0),
                Defaults.or(given.volatilityPct(), 0.03),
                RiskLimits.of(given.limits()),
                null,
                cilsEnabled,
                Status.RUNNING,
                null);
    }
}
