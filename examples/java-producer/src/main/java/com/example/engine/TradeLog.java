package com.example.engine;

import dev.contracts.dashboard.tradehistory.Trade;
import dev.contracts.dashboard.tradehistory.TradeHistory;
import dev.contracts.dashboard.tradehistory.TradeHistoryQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every trade of the session. */
public final class TradeLog {
    private final List<Trade> trades = new ArrayList<>();

    public void add(Trade trade) {
        trades.add(trade);
    }

    /** The page that a query asks for, newest trade first. */
    public TradeHistory page(TradeHistoryQuery query) {
        List<Trade> matching = trades.stream()
                .filter(trade -> query.symbol() == null || query.symbol().equals(trade.symbol()))
                .filter(trade -> query.since() == null || !trade.timestamp().isBefore(query.since()))
                .sorted(Comparator.comparing(Trade::timestamp).reversed())
                .toList();
        return TradeHistory.builder()
                .trades(matching.stream()
                        .skip(query.offset())
                        .limit(query.limit())
                        .toList())
                .totalTrades(matching.size())
                .totalValue(matching.stream().mapToDouble(Trade::value).sum())
                .build();
    }
}
