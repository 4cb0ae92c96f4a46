package dev.contracts.simulator.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Decides what is bought and sold. */
final class Trader {
    /** Beyond these a broker closes positions, asked or not; see {@link Market} for why that is always in time. */
    private static final double LARGEST_GROSS = 2.5;

    private static final double LARGEST_WEIGHT = 0.5;
    private static final double LARGEST_NEW_WEIGHT = 0.3;

    private final SimulationSettings settings;

    Trader(SimulationSettings settings) {
        this.settings = settings;
    }

    /** Returns the order of one cycle; empty when the money buys nothing. */
    Optional<Fill> order(Portfolio portfolio, Market market, RandomGenerator random) {
        int open = portfolio.holdings().size();
        double draw = random.nextDouble();
        if (open == 0 || (open < settings.maxPositions() && draw < 0.5)) {
            Optional<Fill> opened = open(portfolio, market, random);
            if (opened.isPresent() || open == 0) {
                return opened;
            }
        }
        Holding holding = any(List.copyOf(portfolio.holdings().values()), random);
        boolean crowded =
                2 * open > Math.min(settings.maxPositions(), settings.symbols().size());
        return crowded && draw > 0.7 ? Optional.of(close(holding, market)) : adjust(holding, portfolio, market, random);
    }

    /** Returns what must be closed now: the largest position, as long as there is too much of it or of all. */
    Optional<Fill> marginCall(Portfolio portfolio, Market market) {
        return portfolio.holdings().values().stream()
                .max(Comparator.comparingDouble(holding -> portfolio.weight(holding, market)))
                .filter(largest -> portfolio.weight(largest, market) > LARGEST_WEIGHT
                        || portfolio.grossExposure(market) > LARGEST_GROSS)
                .map(largest -> close(largest, market));
    }

    private Optional<Fill> open(Portfolio portfolio, Market market, RandomGenerator random) {
        List<String> free = new ArrayList<>(market.symbols());
        free.removeAll(portfolio.holdings().keySet());
        double room = settings.targetExposure() - portfolio.grossExposure(market);
        double weight = Math.min(LARGEST_NEW_WEIGHT, settings.targetExposure() / settings.maxPositions());
        if (free.isEmpty() || room < weight / 2) {
            return Optional.empty();
        }
        double wanted = Rounding.four(Math.min(room, weight * (0.7 + 0.6 * random.nextDouble())));
        String symbol = any(free, random);
        long shares = (long) (wanted * portfolio.value(market) / market.price(symbol));
        boolean owed = random.nextDouble() < settings.shortShare();
        return fill(symbol, owed ? -shares : shares, market, wanted);
    }

    private Optional<Fill> adjust(Holding holding, Portfolio portfolio, Market market, RandomGenerator random) {
        long held = Math.abs(holding.shares());
        long wanted = (long) (holding.targetWeight() * portfolio.value(market) / market.price(holding.symbol()));
        long change = wanted - held;
        if (change == 0) {
            change = random.nextBoolean() || held == 1 ? 1 : -1;
        }
        long kept = Math.max(1, held + change) - held;
        return fill(holding.symbol(), holding.shares() > 0 ? kept : -kept, market, holding.targetWeight());
    }

    private static Fill close(Holding holding, Market market) {
        return new Fill(holding.symbol(), -holding.shares(), market.price(holding.symbol()), 0);
    }

    private static Optional<Fill> fill(String symbol, long signedShares, Market market, double weight) {
        return signedShares == 0
                ? Optional.empty()
                : Optional.of(new Fill(symbol, signedShares, market.price(symbol), weight));
    }

    private static <T> T any(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }
}
