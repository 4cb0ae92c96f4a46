package com.example.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.contracts.dashboard.tradehistory.Side;
import dev.contracts.dashboard.tradehistory.Trade;
import dev.contracts.recorder.Jackson3Recording;
import dev.contracts.recorder.PayloadRecorder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The second way: tests that were there before emit every payload that their mapper writes. This takes one line. */
class ApiTest {
    private final JsonMapper json = Jackson3Recording.of(new JsonMapper(), PayloadRecorder.ofModule());

    private final TradeLog trades = new TradeLog();
    private final Api api = new Api(json, new Portfolio(List.of(new Holding("AAPL", 100, 180.25, 181.50)), 0), trades);

    @Test
    void answersWithTheNewestTradeFirst() {
        trades.add(trade("T-1", "2026-11-02T14:31:12.004518Z", "AAPL", Side.BUY, 100, 180.25));
        trades.add(trade("T-2", "2026-11-02T15:02:33.190022Z", "TSLA", Side.SELL, 80, 251.77));

        String answer = text(api.tradeHistory("limit=1"));

        assertTrue(answer.contains("\"T-2\""));
        assertTrue(answer.contains("\"total_trades\":2"));
    }

    @Test
    void answersWithTheTradesOfASymbol() {
        trades.add(trade("T-1", "2026-11-02T14:31:12.004518Z", "AAPL", Side.BUY, 100, 180.25));
        trades.add(trade("T-2", "2026-11-02T15:02:33.190022Z", "TSLA", Side.SELL, 80, 251.77));

        assertEquals(1, text(api.tradeHistory("symbol=AAPL")).split("\"id\"", -1).length - 1);
    }

    @Test
    void answersWithPositions() {
        assertTrue(text(api.positions()).contains("AAPL"));
    }

    private static Trade trade(String id, String time, String symbol, Side side, long shares, double price) {
        return Trade.builder()
                .id(id)
                .timestamp(Instant.parse(time))
                .symbol(symbol)
                .side(side)
                .shares(shares)
                .price(price)
                .value(shares * price)
                .build();
    }

    private static String text(byte[] answer) {
        return new String(answer, StandardCharsets.UTF_8);
    }
}
