package dev.contracts.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
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

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "minLenght, minLength maxLength, minLength",
                "max_length, minLength maxLength, maxLength",
                "ab, ba, ba",
                "ab, cd, -",
                "order, orders border, orders",
                "price, entry_price, -",
                "positions.sorted-by-symbols, positions.sorted-by-symbol positions.long-count, positions.sorted-by-symbol"
            })
    void findsASlipOfTheHand(String word, String known, String expected) {
        List<String> words = List.of(known.split(" "));
        assertThat(Spelling.nearest(word, words)).isEqualTo(Optional.ofNullable(expected));
        assertThat(Spelling.advice(word, words, "look it up"))
                .isEqualTo(expected == null ? "look it up" : "did you mean \"" + expected + "\"?");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "a, '', 1",
        "abc, abc, 0",
        "abc, acb, 1",
        "abcd, badc, 2",
        "kitten, sitting, 3",
        "ca, abc, 3"
    })
    void countsEdits(String one, String other, int edits) {
        assertThat(EditDistance.between(one, other)).isEqualTo(edits);
        assertThat(EditDistance.between(other, one)).isEqualTo(edits);
    }
}
