package dev.contracts.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "LONG, long short, long",
                "shrot, long short, short",
                "pulls, pull_count weight, pull_count",
                "unrealizedPnl, unrealized_pnl pnl, unrealized_pnl",
                "entry_price, price entryPrice, entryPrice",
                "side, symbol, -",
                "buy, sell, -",
                "a, b, -",
                "'', a, -",
                "running, RUNNING runing, RUNNING",
                "stage_change, stage-changed, stage-changed",
                "id, order_id, order_id",
                "___, __, -",
                "weight, target_weight, target_weight"
            })
    void findsWhatWasProbablyMeant(String name, String candidates, String expected) {
        assertThat(Spelling.closest(name, List.of(candidates.split(" ")))).isEqualTo(expected);
    }
}
