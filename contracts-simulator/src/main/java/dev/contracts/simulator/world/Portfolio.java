package dev.contracts.simulator.world;

import dev.contracts.dashboard.positions.Position;
import dev.contracts.dashboard.positions.Positions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/**
 * Cash and what is held or owed.
 *
 * @param holdings by symbol, in the order of their code points
 */
record Portfolio(double cash, SortedMap<String, Holding> holdings) {
    static Portfolio of(double cash) {
        return new Portfolio(cash, Collections.unmodifiableSortedMap(Market.bySymbol()));
    }

    /** Everything, cash included. */
    double value(Market market) {
        double value = cash;
        for (Holding holding : holdings.values()) {
            value += holding.marketValue(market);
        }
        return Rounding.cents(value);
    }

    /** The absolute market value of a holding as a share of everything, to four decimals. */
    double weight(Holding holding, Market market) {
        return Rounding.four(Math.abs(holding.marketValue(market)) / value(market));
    }

    double grossExposure(Market market) {
        double gross = 0;
        for (Holding holding : holdings.values()) {
            gross += weight(holding, market);
        }
        return Rounding.four(gross);
    }

    double netExposure(Market market) {
        double net = 0;
        for (Holding holding : holdings.values()) {
            net += Math.signum((double) holding.shares()) * weight(holding, market);
        }
        return Rounding.four(net);
    }

    Portfolio after(Fill fill, Instant now, double commission) {
        SortedMap<String, Holding> next = Market.bySymbol();
        next.putAll(holdings);
        Holding held = holdings.get(fill.symbol());
        Holding after = held == null
                ? new Holding(fill.symbol(), fill.signedShares(), fill.price(), now, fill.targetWeight())
                : held.after(fill);
        if (after.shares() == 0) {
            next.remove(fill.symbol());
        } else {
            next.put(fill.symbol(), after);
        }
        double left = Rounding.cents(cash - fill.signedShares() * fill.price() - commission);
        return new Portfolio(left, Collections.unmodifiableSortedMap(next));
    }

    Positions positions(Market market) {
        List<Position> list = new ArrayList<>();
        long longs = 0;
        double total = 0;
        for (Holding holding : holdings.values()) {
            list.add(holding.position(market, weight(holding, market)));
            longs += holding.shares() > 0 ? 1 : 0;
            total += holding.marketValue(market);
        }
        return Positions.builder()
                .positions(list)
                .totalPositions(list.size())
                .longCount(longs)
                .shortCount(list.size() - longs)
                .totalMarketValue(Rounding.cents(total))
                .build();
    }
}
