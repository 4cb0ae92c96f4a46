package com.example.engine;

/** A position, as somebody once understood the document that describes it. */
public record PositionDto(
        String symbol,
        long shares,
        double entryPrice,
        double currentPrice,
        double marketValue,
        double unrealizedPnl,
        double unrealizedPnlPct,
        double weight) {

    /** Drifted: the gain of one share, where the contract says that of all of them. */
    static PositionDto of(String symbol, long shares, double entryPrice, double price, double portfolioValue) {
        return new PositionDto(
                symbol,
                shares,
                entryPrice,
                price,
                shares * price,
                price - entryPrice,
                100 * (price - entryPrice) / entryPrice,
                shares * price / portfolioValue);
    }
}
