package dev.contracts.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contracts.Violation;
import dev.contracts.dashboard.positions.Position;
import dev.contracts.dashboard.positions.Positions;
import dev.contracts.dashboard.positions.Side;
import dev.contracts.dashboard.trainingprogress.EventType;
import dev.contracts.dashboard.trainingprogress.RunCompleteEvent;
import dev.contracts.dashboard.trainingprogress.TrainingProgress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The records as whoever writes a producer meets them. */
class RecordsTest {
    private static final Position AAPL = Position.builder()
            .symbol("AAPL")
            .shares(10)
            .entryPrice(180)
            .currentPrice(181.5)
            .marketValue(1815)
            .unrealizedPnl(15)
            .unrealizedPnlPct(0.8333)
            .weight(1)
            .side(Side.LONG)
            .build();

    @Test
    void aBuilderRefusesWhatIsMissingByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Position.builder().symbol("AAPL").build())
                .withMessage("shares is required");
        assertThatNullPointerException()
                .isThrownBy(() -> AAPL.toBuilder().symbol(null).build())
                .withMessage("symbol is required");
        assertThat(AAPL.toBuilder().build()).isEqualTo(AAPL);
    }

    @Test
    void aRecordHoldsNoNumberThatJsonHasNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AAPL.toBuilder().weight(Double.NaN).build())
                .withMessageContaining("weight");
    }

    @Test
    void listsDoNotChange() {
        List<Position> mine = new ArrayList<>(List.of(AAPL));
        Positions positions = new Positions(mine, 1, 1, 0, 1815);
        mine.clear();
        assertThat(positions.positions()).containsExactly(AAPL);
        assertThatThrownBy(() -> positions.positions().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aProducerChecksARecordBeforeItIsSent() {
        Positions good = new Positions(List.of(AAPL), 1, 1, 0, 1815);
        assertThat(Positions.CONTRACT.check(good)).isEmpty();
        Positions bad =
                new Positions(List.of(AAPL.toBuilder().unrealizedPnl(12.5).build()), 2, 1, 0, 1815);
        assertThat(Positions.CONTRACT.check(bad))
                .extracting(Violation::rule, Violation::pointer)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("positions.unrealized-pnl", "/positions/0/unrealized_pnl"),
                        org.assertj.core.groups.Tuple.tuple(
                                "positions.unrealized-pnl-pct", "/positions/0/unrealized_pnl_pct"),
                        org.assertj.core.groups.Tuple.tuple("positions.total-positions", "/total_positions"));
    }

    @ParameterizedTest
    @CsvSource({"14.985, true", "14.9925, false", "15.0075, false", "15.015, true"})
    void anAmountMayBeNoMoreThanACentOff(double profit, boolean broken) {
        Positions positions =
                new Positions(List.of(AAPL.toBuilder().unrealizedPnl(profit).build()), 1, 1, 0, 1815);
        assertThat(Positions.CONTRACT.check(positions))
                .extracting(Violation::rule)
                .isEqualTo(broken ? List.of("positions.unrealized-pnl") : List.of());
    }

    @Test
    void aRecordIsWrittenInTheOrderOfTheSchemaWithoutWhatIsAbsent() {
        assertThat(new String(
                        Positions.CONTRACT.write(new Positions(List.of(AAPL), 1, 1, 0, 1815)), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"positions\":[{\"symbol\":\"AAPL\",\"shares\":10,\"entry_price\":180.0,\"current_price\":181.5,"
                                + "\"market_value\":1815.0,\"unrealized_pnl\":15.0,\"unrealized_pnl_pct\":0.8333,\"weight\":1.0,"
                                + "\"side\":\"long\"}],\"total_positions\":1,\"long_count\":1,\"short_count\":0,"
                                + "\"total_market_value\":1815.0}");
    }

    @Test
    void aVariantSaysWhichOneItIs() {
        TrainingProgress event = new RunCompleteEvent(Instant.parse("2026-11-02T14:30:05Z"), "run-1");
        assertThat(event.eventType()).isEqualTo(EventType.RUN_COMPLETE);
        assertThat(event.runId()).isEqualTo("run-1");
        assertThat(new String(TrainingProgress.CONTRACT.write(event), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"event_type\":\"run_complete\",\"timestamp\":\"2026-11-02T14:30:05Z\",\"run_id\":\"run-1\"}");
        assertThat(TrainingProgress.CONTRACT
                        .read(TrainingProgress.CONTRACT.write(event))
                        .orElseThrow())
                .isEqualTo(event);
    }

    @Test
    void aRuleThatLacksContextIsSaidToBeUnchecked() {
        assertThat(Positions.CONTRACT
                        .read(Positions.CONTRACT.write(new Positions(List.of(AAPL), 1, 1, 0, 1815)))
                        .unchecked())
                .extracting(unchecked -> unchecked.rule() + ": " + unchecked.reason())
                .containsExactly("positions.weight-formula: context total_portfolio_value not given");
    }
}
