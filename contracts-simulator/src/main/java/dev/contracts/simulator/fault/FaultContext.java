package dev.contracts.simulator.fault;

import dev.contracts.dashboard.tradehistory.TradeHistoryQuery;
import dev.contracts.simulator.world.World;

/**
 * The circumstances of a payload.
 *
 * @param query the query of the request, where the payload is a page of trades
 * @param joining whether the payload is what somebody hears first who has just come
 */
public record FaultContext(World world, TradeHistoryQuery query, boolean joining) {
    public static FaultContext ofQuery(World world, TradeHistoryQuery query) {
        return new FaultContext(world, query, false);
    }

    public static FaultContext told(World world, boolean joining) {
        return new FaultContext(world, TradeHistoryQuery.DEFAULT, joining);
    }

    /**
     * Half of the moments, without an order, so that whoever looks again and again, in whatever rhythm, sees the one after
     * the other.
     */
    boolean isOdd() {
        return (world.number() * 0x9E3779B97F4A7C15L) < 0;
    }
}
