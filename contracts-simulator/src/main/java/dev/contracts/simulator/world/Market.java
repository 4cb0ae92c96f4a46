package dev.contracts.simulator.world;

import dev.contracts.runtime.function.Orders;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * The price of every symbol: each walks at random round a price of its own.
 *
 * @param quotes by symbol, in the order of their code points
 */
record Market(SortedMap<String, Quote> quotes) {
    /** Seconds in which a price comes back two thirds of its way, apart from random moves. */
    private static final double RETURN = 3600;
    /** The largest move of one step. It keeps the value of a portfolio above zero, whatever a scenario asks for. */
    private static final double LARGEST_MOVE = 0.095;

    private static final double LARGEST_DISTANCE = Math.log(4);

    /**
     * @param base the price that it walks round
     * @param distance the logarithm of how far it is from there
     */
    record Quote(double base, double distance) {
        double price() {
            return Math.max(0.01, Rounding.cents(base * Math.exp(distance)));
        }
    }

    static Market open(List<String> symbols, long seed) {
        SortedMap<String, Quote> quotes = bySymbol();
        for (String symbol : symbols) {
            double base = 20 * Math.exp(3 * new SplittableRandom(seed * 31 + symbol.hashCode()).nextDouble());
            quotes.put(symbol, new Quote(Rounding.cents(base), 0));
        }
        return new Market(Collections.unmodifiableSortedMap(quotes));
    }

    /** A map whose order is the one that the contracts ask for. */
    static <V> SortedMap<String, V> bySymbol() {
        return new TreeMap<>(Orders::compare);
    }

    double price(String symbol) {
        Quote quote = quotes.get(symbol);
        if (quote == null) {
            throw new IllegalArgumentException("no price of " + symbol);
        }
        return quote.price();
    }

    List<String> symbols() {
        return List.copyOf(quotes.keySet());
    }

    Market step(SimulationParameters parameters, double seconds, RandomGenerator random) {
        SortedMap<String, Quote> next = bySymbol();
        double drift = parameters.driftPctPerMinute() / 100 / 60 * seconds;
        double deviation = parameters.volatilityPct() / 100 * Math.sqrt(seconds);
        for (Map.Entry<String, Quote> entry : quotes.entrySet()) {
            Quote quote = entry.getValue();
            double move = drift + deviation * random.nextGaussian() - quote.distance() * seconds / RETURN;
            double distance = quote.distance() + within(move, LARGEST_MOVE);
            next.put(entry.getKey(), new Quote(quote.base(), within(distance, LARGEST_DISTANCE)));
        }
        return new Market(Collections.unmodifiableSortedMap(next));
    }

    private static double within(double value, double bound) {
        return Math.max(-bound, Math.min(bound, value));
    }
}
