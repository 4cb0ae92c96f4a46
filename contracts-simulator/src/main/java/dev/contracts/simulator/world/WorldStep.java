package dev.contracts.simulator.world;

import dev.contracts.dashboard.enginestate.CurrentStage;
import dev.contracts.dashboard.tradehistory.Side;
import dev.contracts.dashboard.tradehistory.Trade;
import dev.contracts.dashboard.trainingprogress.TrainingProgress;
import dev.contracts.simulator.scenario.Event;
import dev.contracts.simulator.scenario.TrainingError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Computes the state that follows another one. Used once, by one thread. */
final class WorldStep {
    private final WorldState from;
    private final SimulationSettings settings;
    private final RandomGenerator random;
    private final double seconds;
    private final Instant now;
    private final List<Event> happening;
    private final SimulationParameters parameters;
    private final Market market;
    private final List<TrainingProgress> events = new ArrayList<>();
    private Portfolio portfolio;
    private TradeBook trades;

    WorldStep(WorldState from) {
        this.from = from;
        this.settings = from.settings();
        this.random = from.random();
        this.seconds = Defaults.seconds(settings.tick());
        this.now = from.now().plus(settings.tick());
        this.happening = from.happening();
        this.parameters = from.turned();
        this.market = from.market().step(parameters, seconds, random);
        this.portfolio = from.portfolio();
        this.trades = from.trades();
    }

    WorldState next() {
        Trader trader = new Trader(settings);
        EquityMarks guardrails = guardrails();
        marginCalls(trader);
        boolean allowed =
                RiskState.of(parameters, guardrails, portfolio, market).tradingAllowed();
        EnginePipeline engine = from.engine().step(parameters, settings.tick(), settings.stage(), allowed, now);
        if (engine.enters(CurrentStage.EXECUTION) && allowed) {
            int orders = 1 + random.nextInt(2);
            for (int order = 0; order < orders; order++) {
                trader.order(portfolio, market, random).ifPresent(fill -> carryOut(fill, engine.cycles()));
            }
        }
        BanditOptimizer optimizer = engine.enters(CurrentStage.ARBITRATION) && parameters.cilsEnabled()
                ? from.optimizer().step(settings.explorationRate(), random, now)
                : from.optimizer();
        return new WorldState(
                settings,
                from.start(),
                from.opening(),
                from.number() + 1,
                parameters,
                market,
                portfolio,
                guardrails,
                trades,
                engine,
                optimizer,
                training(),
                List.copyOf(events));
    }

    private EquityMarks guardrails() {
        double value = portfolio.value(market);
        boolean newDay = happening.stream().anyMatch(event -> Boolean.TRUE.equals(event.newDay()));
        return newDay ? EquityMarks.start(value, now) : from.guardrails().step(value, now);
    }

    private void marginCalls(Trader trader) {
        Optional<Fill> call = trader.marginCall(portfolio, market);
        while (call.isPresent()) {
            carryOut(call.get(), from.engine().cycles());
            call = trader.marginCall(portfolio, market);
        }
    }

    private void carryOut(Fill fill, long cycle) {
        long shares = Math.abs(fill.signedShares());
        double commission = Rounding.cents(shares * settings.commission());
        long number = trades.written() + 1;
        trades = trades.with(Trade.builder()
                .id(String.format("T-%s-%06d", from.session(), number))
                .timestamp(now)
                .symbol(fill.symbol())
                .side(fill.signedShares() > 0 ? Side.BUY : Side.SELL)
                .shares(shares)
                .price(fill.price())
                .value(fill.value())
                .orderId(String.format("O-%s-%06d", from.session(), number))
                .commission(commission)
                .slippage(Rounding.four(0.0002 * fill.price() * random.nextDouble()))
                .decisionId(String.format("D-%s-%06d", from.session(), cycle))
                .build());
        portfolio = portfolio.after(fill, now, commission);
    }

    private TrainingState training() {
        return from.isOpen()
                ? from.training().step(settings.training(), from.session(), seconds, errors(), now, random, events)
                : from.training();
    }

    private List<TrainingError> errors() {
        return happening.stream()
                .map(Event::trainingError)
                .filter(Objects::nonNull)
                .toList();
    }
}
