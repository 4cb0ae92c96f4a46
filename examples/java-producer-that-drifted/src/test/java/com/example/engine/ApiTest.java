package com.example.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.contracts.recorder.Jackson3Recording;
import dev.contracts.recorder.PayloadRecorder;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Tests that pass: they were written by whoever wrote the classes, and believe the same. */
class ApiTest {
    /** Classes that are written by hand say which contract they are meant to keep. */
    private final JsonMapper json = Jackson3Recording.of(
            Json.mapper(),
            PayloadRecorder.ofModule()
                    .mapping(PositionsDto.class, "positions")
                    .mapping(TradesDto.class, "trade-history")
                    .mapping(CilsDto.class, "cils-stats"));

    @Test
    void answersWithPositions() {
        String answer =
                json.writeValueAsString(PositionsDto.of(List.of(PositionDto.of("AAPL", 100, 180.25, 181.50, 250_000))));

        assertTrue(answer.contains("\"unrealized_pnl\":1.25"));
    }

    @Test
    void answersWithTrades() {
        LocalDateTime time = LocalDateTime.parse("2026-11-02T14:31:12");
        String answer = json.writeValueAsString(new TradesDto(
                List.of(new TradesDto.TradeDto("T-1", time, "AAPL", TradesDto.Side.BUY, 100, 180.25, 18_025)),
                1,
                18_025));

        assertTrue(answer.contains("\"BUY\""));
    }

    @Test
    void answersWithWhatWasLearned() {
        String answer = json.writeValueAsString(
                new CilsDto(true, "thompson_sampling", List.of(new CilsDto.ArmDto("5m", 1.0, 200, 4.0, 0.02))));

        assertTrue(answer.contains("\"pull_count\":200"));
    }
}
