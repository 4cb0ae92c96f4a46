package com.example.engine;

import dev.contracts.dashboard.positions.Position;
import dev.contracts.dashboard.positions.Positions;
import dev.contracts.dashboard.positions.Side;
import java.util.Comparator;
import java.util.List;

/** The holdings and the cash, as the dashboard sees them. */
public final class Portfolio {
    private final List<Holding> holdings;
    private final double cash;

    public Portfolio(List<Holding> holdings, double cash) {
        this.holdings =
                holdings.stream().sorted(Comparator.comparing(Holding::symbol)).toList();
        this.cash = cash;
    }

    public Positions positions() {
        return Positions.builder()
                .positions(holdings.stream().map(this::position).toList())
                .totalPositions(holdings.size())
                .longCount(holdings.stream()
                        .filter(holding -> holding.shares() > 0)
                        .count())
                .shortCount(holdings.stream()
                        .filter(holding -> holding.shares() < 0)
                        .count())
                .totalMarketValue(marketValue())
                .build();
    }

    private Position position(Holding holding) {
        double gain = holding.price() - holding.entryPrice();
        return Position.builder()
                .symbol(holding.symbol())
                .shares(holding.shares())
                .entryPrice(holding.entryPrice())
                .currentPrice(holding.price())
                .marketValue(holding.marketValue())
                .unrealizedPnl(gain * holding.shares())
                .unrealizedPnlPct(100 * gain / holding.entryPrice() * Long.signum(holding.shares()))
                .weight(Math.abs(holding.marketValue()) / (cash + marketValue()))
                .side(holding.shares() > 0 ? Side.LONG : Side.SHORT)
                .build();
    }

    private double marketValue() {
        return holdings.stream().mapToDouble(Holding::marketValue).sum();
    }
}
