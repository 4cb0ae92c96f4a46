package dev.contracts.benchmarks;

import dev.contracts.dashboard.enginestate.CurrentStage;
import dev.contracts.dashboard.enginestate.EngineState;
import dev.contracts.dashboard.enginestate.Status;
import dev.contracts.dashboard.positions.Position;
import dev.contracts.dashboard.positions.Positions;
import dev.contracts.dashboard.tradehistory.Side;
import dev.contracts.dashboard.tradehistory.Trade;
import dev.contracts.dashboard.tradehistory.TradeHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The payloads that are measured: always the same ones, and conforming. */
final class BenchmarkPayloads {
    private static final Instant START = Instant.parse("2026-11-02T20:59:59.250Z");

    private BenchmarkPayloads() {}

    /** The state of an engine, 175 bytes or so. */
    static BenchmarkPayload<EngineState> engineState() {
        EngineState state = EngineState.builder()
                .status(Status.RUNNING)
                .currentStage(CurrentStage.PREDICTION)
                .lastCycle(START)
                .uptimeSeconds(86_412.532)
                .cycleCount(28_804L)
                .symbolsActive(42L)
                .build();
        return new BenchmarkPayload<>(
                "engine state",
                EngineState.CONTRACT,
                EngineState.class,
                FastjsonRecords.EngineState.class,
                EngineState.CONTRACT.write(state),
                HandWrittenRules::engineState);
    }

    static BenchmarkPayload<Positions> positions(int count) {
        return positions(count, "S");
    }

    /**
     * @param prefix of each symbol
     */
    static BenchmarkPayload<Positions> positions(int count, String prefix) {
        Random random = new Random(count);
        List<Position> positions = new ArrayList<>();
        double total = 0;
        long longs = 0;
        for (int i = 0; i < count; i++) {
            long shares = (1L + random.nextInt(900)) * (random.nextInt(4) == 0 ? -1 : 1);
            double entry = cents(5 + random.nextDouble() * 400);
            double current = cents(entry * (0.9 + random.nextDouble() * 0.2));
            double value = cents(shares * current);
            positions.add(Position.builder()
                    .symbol(String.format(Locale.ROOT, "%s%07d", prefix, i))
                    .shares(shares)
                    .entryPrice(entry)
                    .currentPrice(current)
                    .marketValue(value)
                    .unrealizedPnl(cents((current - entry) * shares))
                    .unrealizedPnlPct((current - entry) / entry * 100 * Long.signum(shares))
                    .weight(Math.abs(value) / (count * 1_000_000.0))
                    .entryTime(START.minusSeconds(random.nextInt(10_000_000))
                            .plusNanos(random.nextInt(1_000) * 1_000_000L))
                    .side(
                            shares > 0
                                    ? dev.contracts.dashboard.positions.Side.LONG
                                    : dev.contracts.dashboard.positions.Side.SHORT)
                    .build());
            total += value;
            longs += shares > 0 ? 1 : 0;
        }
        Positions record = Positions.builder()
                .positions(positions)
                .totalPositions((long) count)
                .longCount(longs)
                .shortCount(count - longs)
                .totalMarketValue(cents(total))
                .build();
        return new BenchmarkPayload<>(
                count + " positions",
                Positions.CONTRACT,
                Positions.class,
                FastjsonRecords.Positions.class,
                Positions.CONTRACT.write(record),
                HandWrittenRules::positions);
    }

    static BenchmarkPayload<TradeHistory> trades(int count) {
        return trades(count, "T");
    }

    /**
     * @param prefix of each trade's id
     */
    static BenchmarkPayload<TradeHistory> trades(int count, String prefix) {
        Random random = new Random(count);
        List<Trade> trades = new ArrayList<>();
        double total = 0;
        Instant time = START;
        for (int i = 0; i < count; i++) {
            long shares = 1L + random.nextInt(900);
            double price = cents(5 + random.nextDouble() * 400);
            double value = cents(shares * price);
            time = time.minusMillis(1 + random.nextInt(4_000));
            trades.add(Trade.builder()
                    .id(String.format(Locale.ROOT, "%s-20261102-%07d", prefix, count - i))
                    .timestamp(time)
                    .symbol(String.format(Locale.ROOT, "S%03d", random.nextInt(500)))
                    .side(random.nextBoolean() ? Side.BUY : Side.SELL)
                    .shares(shares)
                    .price(price)
                    .value(value)
                    .orderId(String.format(Locale.ROOT, "ord-%08x", random.nextInt()))
                    .commission(cents(random.nextDouble() * 5))
                    .slippage(random.nextDouble() * 0.01)
                    .decisionId(String.format(Locale.ROOT, "dec-%08x", random.nextInt()))
                    .build());
            total += value;
        }
        TradeHistory record = TradeHistory.builder()
                .trades(trades)
                .totalTrades((long) count)
                .totalValue(cents(total))
                .build();
        return new BenchmarkPayload<>(
                count + " trades",
                TradeHistory.CONTRACT,
                TradeHistory.class,
                FastjsonRecords.TradeHistory.class,
                TradeHistory.CONTRACT.write(record),
                HandWrittenRules::trades);
    }

    private static double cents(double amount) {
        return Math.round(amount * 100) / 100.0;
    }
}
