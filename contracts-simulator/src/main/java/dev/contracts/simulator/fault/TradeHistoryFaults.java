package dev.contracts.simulator.fault;

import dev.contracts.dashboard.tradehistory.Side;
import dev.contracts.dashboard.tradehistory.Trade;
import dev.contracts.dashboard.tradehistory.TradeHistory;
import dev.contracts.dashboard.tradehistory.TradeHistoryQuery;
import dev.contracts.simulator.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The rules of trade-history. */
final class TradeHistoryFaults {
    /** The seconds that it takes to make more trades than a page has by default. */
    private static final double TWO_HOURS = 7200;

    private TradeHistoryFaults() {}

    static List<InjectedFault> all() {
        return List.of(
                InjectedFault.of("trade-history.newest-first").tradeHistory(TradeHistoryFaults::reversed),
                InjectedFault.of("trade-history.unique-id").tradeHistory(TradeHistoryFaults::twice),
                InjectedFault.of("trade-history.id-names-one-trade").tradeHistory(TradeHistoryFaults::otherSide),
                InjectedFault.of("trade-history.total-trades").tradeHistory(TradeHistoryFaults::fewer),
                InjectedFault.of("trade-history.total-value").tradeHistory(TradeHistoryFaults::worthLess),
                InjectedFault.of("trade-history.value").tradeHistory(TradeHistoryFaults::dearer),
                InjectedFault.of("trade-history.limit-honoured")
                        .in(TradeHistoryFaults::longAgo)
                        .tradeHistory(TradeHistoryFaults::oneMore),
                InjectedFault.of("trade-history.symbol-honoured").tradeHistory(TradeHistoryFaults::anySymbol),
                InjectedFault.of("trade-history.since-honoured").tradeHistory(TradeHistoryFaults::oldest));
    }

    private static Scenario longAgo(Scenario scenario) {
        Double given = scenario.warmUpSeconds();
        return scenario.toBuilder()
                .warmUpSeconds(given == null ? TWO_HOURS : Math.max(given, TWO_HOURS))
                .build();
    }

    private static TradeHistory reversed(TradeHistory page, FaultContext moment) {
        List<Trade> trades = new ArrayList<>(page.trades());
        Collections.reverse(trades);
        return page.toBuilder().trades(trades).build();
    }

    /** The newest trade in the place of the one after it; the totals go along. */
    private static TradeHistory twice(TradeHistory page, FaultContext moment) {
        if (page.trades().size() < 2) {
            return page;
        }
        List<Trade> trades = new ArrayList<>(page.trades());
        trades.set(1, trades.get(0));
        double change = trades.get(0).value() - page.trades().get(1).value();
        return page.toBuilder()
                .trades(trades)
                .totalValue(page.totalValue() + change)
                .build();
    }

    private static TradeHistory otherSide(TradeHistory page, FaultContext moment) {
        return moment.isOdd()
                ? page.toBuilder()
                        .trades(page.trades().stream()
                                .map(trade -> trade.toBuilder()
                                        .side(trade.side() == Side.BUY ? Side.SELL : Side.BUY)
                                        .build())
                                .toList())
                        .build()
                : page;
    }

    private static TradeHistory fewer(TradeHistory page, FaultContext moment) {
        return page.trades().isEmpty()
                ? page
                : page.toBuilder().totalTrades(page.trades().size() - 1L).build();
    }

    private static TradeHistory worthLess(TradeHistory page, FaultContext moment) {
        double sum = page.trades().stream().mapToDouble(Trade::value).sum();
        return page.toBuilder().totalValue(sum - ToleranceMargin.visible(sum)).build();
    }

    private static TradeHistory dearer(TradeHistory page, FaultContext moment) {
        if (page.trades().isEmpty()) {
            return page;
        }
        List<Trade> trades = new ArrayList<>(page.trades());
        Trade first = trades.get(0);
        double more = ToleranceMargin.visible(first.value());
        trades.set(0, first.toBuilder().value(first.value() + more).build());
        return page.toBuilder()
                .trades(trades)
                .totalValue(page.totalValue() + more)
                .build();
    }

    private static TradeHistory oneMore(TradeHistory page, FaultContext moment) {
        TradeHistoryQuery query = moment.query();
        return query.limit() == Long.MAX_VALUE ? page : moment.world().tradeHistory(query.withLimit(query.limit() + 1));
    }

    private static TradeHistory anySymbol(TradeHistory page, FaultContext moment) {
        TradeHistoryQuery query = moment.query();
        return query.symbol() == null ? page : moment.world().tradeHistory(query.withSymbol(null));
    }

    /** The page at the other end. */
    private static TradeHistory oldest(TradeHistory page, FaultContext moment) {
        TradeHistoryQuery query = moment.query().withSince(null);
        if (moment.query().since() == null) {
            return page;
        }
        long trades = moment.world().tradeHistory(query).totalTrades();
        return moment.world().tradeHistory(query.withOffset(Math.max(0, trades - query.limit())));
    }
}
