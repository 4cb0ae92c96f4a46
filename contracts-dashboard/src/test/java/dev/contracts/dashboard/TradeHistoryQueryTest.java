package dev.contracts.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.contracts.Context;
import dev.contracts.dashboard.tradehistory.TradeHistoryQuery;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradeHistoryQueryTest {
    private static final Instant SINCE = Instant.parse("2026-11-02T14:30:05.500Z");

    @Test
    void whatIsLeftOutIsAsTheContractSays() {
        TradeHistoryQuery query = TradeHistoryQuery.parse("");
        assertThat(query).isEqualTo(TradeHistoryQuery.DEFAULT);
        assertThat(query.limit()).isEqualTo(100);
        assertThat(query.offset()).isZero();
        assertThat(query.symbol()).isNull();
        assertThat(query.since()).isNull();
        assertThat(query.toQuery()).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        TradeHistoryQuery query = TradeHistoryQuery.DEFAULT
                .withLimit(7)
                .withSymbol("BRK B&\u00e9")
                .withSince(SINCE);
        assertThat(query.toQuery()).isEqualTo("limit=7&symbol=BRK+B%26%C3%A9&since=2026-11-02T14%3A30%3A05.500Z");
        assertThat(TradeHistoryQuery.parse(query.toQuery())).isEqualTo(query);
        assertThat(TradeHistoryQuery.parse("?" + query.toQuery())).isEqualTo(query);
    }

    @Test
    void anOffsetThatWasNotEncodedIsUnderstood() {
        assertThat(TradeHistoryQuery.parse("since=2026-11-02T14:30:05.5+00:00").since())
                .isEqualTo(SINCE);
    }

    @Test
    void rulesKnowWhatWasAsked() {
        assertThat(TradeHistoryQuery.parse("symbol=AAPL&limit=5").toContext())
                .isEqualTo(Context.NONE.with("limit", 5L).with("offset", 0L).with("symbol", "AAPL"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit=ten | limit is \"ten\", expected an integer",
                "limit=0 | limit is \"0\", expected at least 1",
                "limit=99999999999999999999 | limit is \"99999999999999999999\", expected an integer",
                "offset=-1 | offset is \"-1\", expected at least 0",
                "limit=1&limit=2 | limit is given 2 times",
                "limt=1 | no parameter \"limt\"; there are: limit, offset, symbol, since",
                "since=yesterday | since is \"yesterday\", expected a date-time such as 2026-11-02T14:30:05Z",
                "symbol=%zz | not a URL-encoded query: \"%zz\""
            })
    void whatIsWrongIsSaid(String query, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TradeHistoryQuery.parse(query))
                .withMessage(message);
    }

    @Test
    void aQueryThatCannotBeIsNotMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TradeHistoryQuery.DEFAULT.withLimit(0))
                .withMessage("limit is \"0\", expected at least 1");
    }
}
