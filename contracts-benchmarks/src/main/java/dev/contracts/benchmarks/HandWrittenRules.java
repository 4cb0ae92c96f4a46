package dev.contracts.benchmarks;

import dev.contracts.dashboard.enginestate.EngineState;
import dev.contracts.dashboard.enginestate.Status;
import dev.contracts.dashboard.positions.Position;
import dev.contracts.dashboard.positions.Positions;
import dev.contracts.dashboard.positions.Side;
import dev.contracts.dashboard.tradehistory.Trade;
import dev.contracts.dashboard.tradehistory.TradeHistory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of three contracts as one writes them without this project: loops over records. For comparison only. */
final class HandWrittenRules {
    private HandWrittenRules() {}

    static List<String> engineState(EngineState state) {
        List<String> wrong = new ArrayList<>(0);
        String error = state.lastError();
        if (state.status() == Status.ERROR && (error == null || error.isEmpty())) {
            wrong.add("an error without an explanation");
        }
        return wrong;
    }

    static List<String> positions(Positions positions) {
        List<String> wrong = new ArrayList<>(0);
        Set<String> symbols = new HashSet<>();
        @Nullable Position before = null;
        @Nullable Position weighted = null;
        long longs = 0;
        long shorts = 0;
        double total = 0;
        for (Position position : positions.positions()) {
            if (before != null && before.symbol().compareTo(position.symbol()) > 0) {
                wrong.add("not sorted at " + position.symbol());
            }
            before = position;
            if (!symbols.add(position.symbol())) {
                wrong.add("twice: " + position.symbol());
            }
            if (differ(position.marketValue(), position.shares() * position.currentPrice(), 0.01)) {
                wrong.add("market value of " + position.symbol());
            }
            if (differ(
                    position.unrealizedPnl(),
                    (position.currentPrice() - position.entryPrice()) * position.shares(),
                    0.01)) {
                wrong.add("profit of " + position.symbol());
            }
            if (position.side() != null && (position.side() == Side.LONG) != (position.shares() > 0)) {
                wrong.add("side of " + position.symbol());
            }
            longs += position.shares() > 0 ? 1 : 0;
            shorts += position.shares() < 0 ? 1 : 0;
            total += position.marketValue();
            if (weighted == null && position.weight() > 0) {
                weighted = position;
            }
        }
        if (weighted != null) {
            weights(positions.positions(), weighted, wrong);
        }
        if (positions.totalPositions() != positions.positions().size()
                || positions.longCount() != longs
                || positions.shortCount() != shorts
                || differ(positions.totalMarketValue(), total, 0.01)) {
            wrong.add("totals");
        }
        return wrong;
    }

    private static void weights(List<Position> positions, Position first, List<String> wrong) {
        double value = Math.abs(first.marketValue());
        for (Position position : positions) {
            double other = Math.abs(position.marketValue());
            if (position.weight() > 0
                    && differ(other * first.weight(), value * position.weight(), 0.01 + 0.00005 * (other + value))) {
                wrong.add("weight of " + position.symbol());
            }
        }
    }

    static List<String> trades(TradeHistory history) {
        List<String> wrong = new ArrayList<>(0);
        Set<String> ids = new HashSet<>();
        @Nullable Trade before = null;
        double total = 0;
        for (Trade trade : history.trades()) {
            if (before != null && before.timestamp().isBefore(trade.timestamp())) {
                wrong.add("not newest first at " + trade.id());
            }
            before = trade;
            if (!ids.add(trade.id())) {
                wrong.add("twice: " + trade.id());
            }
            if (differ(trade.value(), trade.shares() * trade.price(), 0.01)) {
                wrong.add("value of " + trade.id());
            }
            total += trade.value();
        }
        boolean whole = history.totalTrades() == history.trades().size();
        if (history.totalTrades() < history.trades().size()
                || (whole && differ(history.totalValue(), total, 0.01))
                || (!whole && history.totalValue() < total)) {
            wrong.add("totals");
        }
        return wrong;
    }

    private static boolean differ(double a, double b, double tolerance) {
        return Math.abs(a - b) > Math.max(tolerance, 1e-9 * Math.max(Math.abs(a), Math.abs(b)));
    }
}
