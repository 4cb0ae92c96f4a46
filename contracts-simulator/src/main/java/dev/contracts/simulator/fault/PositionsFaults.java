package dev.contracts.simulator.fault;

import dev.contracts.dashboard.positions.Position;
import dev.contracts.dashboard.positions.Positions;
import dev.contracts.dashboard.positions.Side;
import dev.contracts.dashboard.riskstatus.RiskStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** The rules of positions. */
final class PositionsFaults {
    /** Within what a weight may differ from its formula, and beyond what two weights may differ from each other. */
    private static final double A_LITTLE_WEIGHT = 0.00009;

    private PositionsFaults() {}

    static List<InjectedFault> all() {
        return List.of(
                InjectedFault.of("positions.sorted-by-symbol").positions(PositionsFaults::reversed),
                InjectedFault.of("positions.unique-symbol").positions(PositionsFaults::sameSymbol),
                InjectedFault.of("positions.market-value").positions(PositionsFaults::dearer),
                InjectedFault.of("positions.unrealized-pnl").positions(PositionsFaults::luckier),
                InjectedFault.of("positions.unrealized-pnl-pct").positions(PositionsFaults::gainsTooMuch),
                InjectedFault.of("positions.side-matches-shares").positions(PositionsFaults::otherSide),
                InjectedFault.of("positions.weight-formula")
                        .positions(PositionsFaults::lighter)
                        .riskStatus(PositionsFaults::lessExposed),
                InjectedFault.of("positions.weight-consistent").positions(PositionsFaults::unlike),
                InjectedFault.of("positions.total-positions")
                        .positions((all, moment) -> all.toBuilder()
                                .totalPositions(all.totalPositions() + 1)
                                .build()),
                InjectedFault.of("positions.long-count")
                        .positions((all, moment) ->
                                all.toBuilder().longCount(all.longCount() + 1).build()),
                InjectedFault.of("positions.short-count")
                        .positions((all, moment) ->
                                all.toBuilder().shortCount(all.shortCount() + 1).build()),
                InjectedFault.of("positions.total-market-value")
                        .positions((all, moment) -> all.toBuilder()
                                .totalMarketValue(
                                        all.totalMarketValue() + ToleranceMargin.visible(all.totalMarketValue()))
                                .build()));
    }

    private static Positions reversed(Positions all, FaultContext moment) {
        List<Position> list = new ArrayList<>(all.positions());
        Collections.reverse(list);
        return all.toBuilder().positions(list).build();
    }

    private static Positions sameSymbol(Positions all, FaultContext moment) {
        return all.positions().size() < 2
                ? all
                : with(
                        all,
                        1,
                        second -> second.toBuilder()
                                .symbol(all.positions().get(0).symbol())
                                .build());
    }

    /** The total goes along; a few cents do not show in the weights. */
    private static Positions dearer(Positions all, FaultContext moment) {
        if (all.positions().isEmpty()) {
            return all;
        }
        double value = all.positions().get(0).marketValue();
        double more = Math.max(0.05, 1e-8 * Math.abs(value));
        return with(all, 0, first -> first.toBuilder().marketValue(value + more).build()).toBuilder()
                .totalMarketValue(all.totalMarketValue() + more)
                .build();
    }

    /** The percentage goes along. */
    private static Positions luckier(Positions all, FaultContext moment) {
        return with(all, 0, first -> {
            double more = first.unrealizedPnl() + ToleranceMargin.visible(first.marketValue());
            return first.toBuilder()
                    .unrealizedPnl(more)
                    .unrealizedPnlPct(100 * more / cost(first))
                    .build();
        });
    }

    /** A loss becomes a gain, as it does when the percentage of a short position is computed from the prices alone. */
    private static Positions gainsTooMuch(Positions all, FaultContext moment) {
        return with(
                all,
                0,
                first -> first.toBuilder()
                        .unrealizedPnlPct(10 + Math.abs(first.unrealizedPnlPct()))
                        .build());
    }

    private static double cost(Position position) {
        return position.entryPrice() * Math.abs((double) position.shares());
    }

    private static Positions otherSide(Positions all, FaultContext moment) {
        return with(
                all,
                0,
                first -> first.toBuilder()
                        .side(first.side() == Side.LONG ? Side.SHORT : Side.LONG)
                        .build());
    }

    private static Positions lighter(Positions all, FaultContext moment) {
        List<Position> list = all.positions().stream()
                .map(each -> each.toBuilder().weight(0.9 * each.weight()).build())
                .toList();
        return all.toBuilder().positions(list).build();
    }

    private static RiskStatus lessExposed(RiskStatus risk, FaultContext moment) {
        return risk.toBuilder()
                .grossExposure(0.9 * risk.grossExposure())
                .netExposure(0.9 * risk.netExposure())
                .build();
    }

    /** Changes values by turns a little up and a little down, so that the sum stays the same. */
    private static Positions unlike(Positions all, FaultContext moment) {
        double total = moment.world().context().number("total_portfolio_value");
        List<Position> list = new ArrayList<>();
        for (Position each : all.positions()) {
            double change = list.size() % 2 == 0 ? A_LITTLE_WEIGHT : -A_LITTLE_WEIGHT;
            list.add(each.toBuilder()
                    .weight(Math.abs(each.marketValue()) / total + change)
                    .build());
        }
        return all.positions().size() < 2
                ? all
                : all.toBuilder().positions(list).build();
    }

    private static Positions with(Positions all, int index, UnaryOperator<Position> change) {
        if (index >= all.positions().size()) {
            return all;
        }
        List<Position> list = new ArrayList<>(all.positions());
        list.set(index, change.apply(list.get(index)));
        return all.toBuilder().positions(list).build();
    }
}
