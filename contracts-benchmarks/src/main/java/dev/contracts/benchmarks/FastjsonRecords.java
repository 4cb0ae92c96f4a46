package dev.contracts.benchmarks;

import com.alibaba.fastjson2.annotation.JSONField;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of three contracts with the names that fastjson2 wants: it stumbles over the annotations of Jackson. */
final class FastjsonRecords {
    private FastjsonRecords() {}

    enum Status {
        running,
        paused,
        stopped,
        error
    }

    enum Stage {
        idle,
        prediction,
        blending,
        arbitration,
        gating,
        sizing,
        risk,
        execution
    }

    enum Look {
        @JSONField(name = "long")
        LONG,
        @JSONField(name = "short")
        SHORT
    }

    enum Side {
        buy,
        sell
    }

    record EngineState(
            Status status,
            @JSONField(name = "current_stage") Stage currentStage,
            @JSONField(name = "last_cycle") Instant lastCycle,
            @JSONField(name = "uptime_seconds") double uptimeSeconds,
            @JSONField(name = "cycle_count") @Nullable Long cycleCount,
            @JSONField(name = "symbols_active") @Nullable Long symbolsActive,
            @JSONField(name = "last_error") @Nullable String lastError) {}

    record Position(
            String symbol,
            long shares,
            @JSONField(name = "entry_price") double entryPrice,
            @JSONField(name = "current_price") double currentPrice,
            @JSONField(name = "market_value") double marketValue,
            @JSONField(name = "unrealized_pnl") double unrealizedPnl,
            @JSONField(name = "unrealized_pnl_pct") double unrealizedPnlPct,
            double weight,
            @JSONField(name = "entry_time") @Nullable Instant entryTime,
            @Nullable Look side,
            @JSONField(name = "target_weight") @Nullable Double targetWeight) {}

    record Positions(
            List<Position> positions,
            @JSONField(name = "total_positions") long totalPositions,
            @JSONField(name = "long_count") long longCount,
            @JSONField(name = "short_count") long shortCount,
            @JSONField(name = "total_market_value") double totalMarketValue) {}

    record Trade(
            String id,
            Instant timestamp,
            String symbol,
            Side side,
            long shares,
            double price,
            double value,
            @JSONField(name = "order_id") @Nullable String orderId,
            @Nullable Double commission,
            @Nullable Double slippage,
            @JSONField(name = "decision_id") @Nullable String decisionId) {}

    record TradeHistory(
            List<Trade> trades,
            @JSONField(name = "total_trades") long totalTrades,
            @JSONField(name = "total_value") double totalValue) {}
}
