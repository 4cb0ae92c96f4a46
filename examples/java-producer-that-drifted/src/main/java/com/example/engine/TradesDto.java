package com.example.engine;

import java.time.LocalDateTime;
import java.util.List;

/** What GET /api/trades/history answers. */
public record TradesDto(List<TradeDto> trades, int totalTrades, double totalValue) {
    /** Drifted: the sides of the broker's interface in place of the contract's, and a time that does not say where. */
    public record TradeDto(
            String id, LocalDateTime timestamp, String symbol, Side side, long shares, double price, double value) {}

    /** As the broker calls them. */
    public enum Side {
        BUY,
        SELL
    }
}
