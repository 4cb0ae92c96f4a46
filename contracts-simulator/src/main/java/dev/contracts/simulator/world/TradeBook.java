package dev.contracts.simulator.world;

import dev.contracts.dashboard.tradehistory.Trade;
import dev.contracts.dashboard.tradehistory.TradeHistory;
import dev.contracts.dashboard.tradehistory.TradeHistoryQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Every trade of the session, up to a bound of some fifty thousand, beyond which the oldest are forgotten.
 *
 * @param full the older trades, in pages of {@link #PAGE}, oldest first
 * @param latest the rest, oldest first; fewer than a page
 * @param written how many trades there have been, forgotten ones included
 */
record TradeBook(List<List<Trade>> full, List<Trade> latest, long written) {
    static final TradeBook EMPTY = new TradeBook(List.of(), List.of(), 0);

    /** The most trades that are copied to add one. */
    static final int PAGE = 256;

    private static final int PAGES = 200;

    TradeBook with(Trade trade) {
        List<Trade> longer = new ArrayList<>(latest);
        longer.add(trade);
        if (longer.size() < PAGE) {
            return new TradeBook(full, List.copyOf(longer), written + 1);
        }
        List<List<Trade>> pages = new ArrayList<>(full.size() < PAGES ? full : full.subList(1, PAGES));
        pages.add(List.copyOf(longer));
        return new TradeBook(List.copyOf(pages), List.of(), written + 1);
    }

    /** Returns the page of the query, and the totals of everything that the query matches. */
    TradeHistory page(TradeHistoryQuery query) {
        List<Trade> page = new ArrayList<>();
        long matching = 0;
        double value = 0;
        for (int chunk = full.size(); chunk >= 0; chunk--) {
            List<Trade> trades = chunk == full.size() ? latest : full.get(chunk);
            for (int index = trades.size() - 1; index >= 0; index--) {
                Trade trade = trades.get(index);
                if (!matches(query, trade)) {
                    continue;
                }
                if (matching >= query.offset() && page.size() < query.limit()) {
                    page.add(trade);
                }
                matching++;
                value += trade.value();
            }
        }
        return new TradeHistory(page, matching, Rounding.cents(value));
    }

    private static boolean matches(TradeHistoryQuery query, Trade trade) {
        return (query.symbol() == null || Objects.equals(query.symbol(), trade.symbol()))
                && (query.since() == null || !trade.timestamp().isBefore(query.since()));
    }
}
