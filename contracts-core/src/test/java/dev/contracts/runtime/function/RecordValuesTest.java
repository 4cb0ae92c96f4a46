package dev.contracts.runtime.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What rules see of values that a record has as another class, and of the elements of a tuple. */
class RecordValuesTest {
    private static final Instant TIME = Instant.parse("2026-11-02T14:30:05Z");

    @Test
    void aValueOfAFormatIsItsText() {
        assertThat(RecordValues.text(LocalDate.of(2026, 11, 2))).isEqualTo("2026-11-02");
        assertThat(RecordValues.text(OffsetTime.parse("09:30Z"))).isEqualTo("09:30:00Z");
        assertThat(RecordValues.text(new UUID(1, 2))).isEqualTo("00000000-0000-0001-0000-000000000002");
        assertThat(RecordValues.text(URI.create("a:b"))).isEqualTo("a:b");
        assertThat(RecordValues.text(null)).isNull();
    }

    @Test
    void numbersAndMomentsAreThoseOfRules() {
        assertThat(RecordValues.whole(-7)).isEqualTo(-7L);
        assertThat(RecordValues.whole(null)).isNull();
        assertThat(RecordValues.number(new BigDecimal("0.10000000000000000001")))
                .isEqualTo(0.1);
        assertThat(RecordValues.number(null)).isNull();
        assertThat(RecordValues.moment(OffsetDateTime.parse("2026-11-02T20:00:05+05:30")))
                .isEqualTo(TIME);
        assertThat(RecordValues.moment("2026-11-02T20:00:05+05:30")).isEqualTo(TIME);
        assertThat(RecordValues.moment(null)).isNull();
        BigInteger any = BigInteger.TEN;
        assertThat(RecordValues.any(any)).isSameAs(any);
    }

    @Test
    void theLeavesOfListsAndMaps() {
        List<?> dates = Arrays.asList(LocalDate.of(2026, 11, 2), null, List.of(LocalDate.of(2026, 11, 3)));
        assertThat(RecordValues.<Object>list(dates, RecordValues::text))
                .containsExactly("2026-11-02", null, List.of("2026-11-03"));
        assertThat(RecordValues.<Object>map(Map.of("a", Map.of("b", 7)), RecordValues::whole))
                .containsExactly(entry("a", Map.of("b", 7L)));
        assertThat(RecordValues.<Object>list(null, leaf -> null)).isNull();
        assertThat(RecordValues.<Object>map(null, leaf -> null)).isNull();
    }

    @Test
    void theElementsOfATuple() {
        List<Object> tuple = Arrays.asList(5, new BigDecimal("7.0"), 0.5, true, "2026-11-02T14:30:05Z", null, false);
        assertThat(Tuples.integer(tuple, 0)).isEqualTo(5);
        assertThat(Tuples.integer(tuple, 1)).isEqualTo(7);
        assertThat(Tuples.number(tuple, 2)).isEqualTo(0.5);
        assertThat(Tuples.bool(tuple, 3)).isTrue();
        assertThat(Tuples.bool(tuple, 6)).isFalse();
        assertThat(Tuples.text(tuple, 4)).isEqualTo("2026-11-02T14:30:05Z");
        assertThat(Tuples.timestamp(tuple, 4)).isEqualTo(TIME);
        for (long index : new long[] {-1, 7, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 32}) {
            assertThatExceptionOfType(RuleError.class)
                    .isThrownBy(() -> Tuples.text(tuple, index))
                    .withMessage("index " + index + " of 7");
        }
        assertThatExceptionOfType(RuleError.class)
                .isThrownBy(() -> Tuples.text(tuple, 5))
                .withMessage("null at index 5");
    }

    @Test
    void aMomentOfATextIsWithinTheYearsOfRules() {
        assertThat(Times.timestamp("2026-11-02T20:00:05+05:30")).isEqualTo(TIME);
        assertThatExceptionOfType(RuleError.class)
                .isThrownBy(() -> Times.timestamp("today"))
                .withMessage("no timestamp: \"today\"");
        assertThatExceptionOfType(RuleError.class).isThrownBy(() -> Times.timestamp("0000-12-31T23:59:59Z"));
        assertThat(Times.timestamp("0001-01-01T00:00:00Z")).isEqualTo("0001-01-01T00:00:00Z");
    }
}
