package dev.contracts.simulator.world;

import dev.contracts.dashboard.positions.Position;
import dev.contracts.dashboard.positions.Side;
import java.time.Instant;

/**
 * The shares of one symbol that are held or owed; never none.
 *
 * @param shares negative when they are owed
 * @param entryPrice the average price at which they were taken up
 * @param targetWeight what the engine works towards
 */
record Holding(String symbol, long shares, double entryPrice, Instant entryTime, double targetWeight) {
    double marketValue(Market market) {
        return Rounding.cents(shares * market.price(symbol));
    }

    /** Returns the holding after a fill. */
    Holding after(Fill fill) {
        long held = shares + fill.signedShares();
        boolean grows = Math.abs(held) > Math.abs(shares);
        double average =
                grows ? Rounding.four((shares * entryPrice + fill.signedShares() * fill.price()) / held) : entryPrice;
        return new Holding(symbol, held, average, entryTime, targetWeight);
    }

    Position position(Market market, double weight) {
        double price = market.price(symbol);
        double profit = Rounding.cents((price - entryPrice) * shares);
        return Position.builder()
                .symbol(symbol)
                .shares(shares)
                .entryPrice(entryPrice)
                .currentPrice(price)
                .marketValue(marketValue(market))
                .unrealizedPnl(profit)
                .unrealizedPnlPct(Rounding.four(100 * profit / Math.abs(entryPrice * shares)))
                .weight(weight)
                .entryTime(entryTime)
                .side(shares > 0 ? Side.LONG : Side.SHORT)
                .targetWeight(targetWeight)
                .build();
    }
}
