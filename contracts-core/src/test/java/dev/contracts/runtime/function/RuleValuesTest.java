package dev.contracts.runtime.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The values that rules are evaluated on, and what is equal to what: as CEL's specification has it. */
class RuleValuesTest {
    private static final Instant TIME = Instant.parse("2026-11-02T14:30:05Z");

    @Test
    void aTreeBecomesTheValueThatItStandsFor() {
        assertThat(RuleValues.normal(null)).isSameAs(RuleValues.NULL).hasToString("null");
        assertThat(RuleValues.normal(7)).isEqualTo(7L);
        assertThat(RuleValues.normal(7L)).isEqualTo(7L);
        assertThat(RuleValues.normal(new BigDecimal("0.1000000000000000000001")))
                .isEqualTo(0.1);
        assertThat(RuleValues.normal(BigInteger.TWO.pow(70))).isEqualTo(0x1p70);
        assertThat(RuleValues.normal("a")).isEqualTo("a");
    }

    @Test
    void aScalarHasNoParts() {
        List<Object> scalars = List.of(RuleValues.NULL, "a", true, 1L, 0.5, TIME, Duration.ZERO);
        assertThat(scalars).allMatch(RuleValues::isScalar);
        assertThat(List.of(List.of(), Map.of(), new Object())).noneMatch(RuleValues::isScalar);
    }

    @Test
    void whatIsEqual() {
        assertThat(RuleValues.equal(5L, 5.0)).isTrue();
        assertThat(RuleValues.equal(0.0, -0.0)).isTrue();
        assertThat(RuleValues.equal(9007199254740993L, 9007199254740992.0)).isFalse();
        assertThat(RuleValues.equal(Double.NaN, Double.NaN)).isFalse();
        assertThat(RuleValues.equal(Double.NaN, 1.0)).isFalse();
        assertThat(RuleValues.equal(1.0, Double.NaN)).isFalse();
        assertThat(RuleValues.equal(1L, "1")).isFalse();
        assertThat(RuleValues.equal("1", 1L)).isFalse();
        assertThat(RuleValues.equal(TIME, TIME.plusNanos(0))).isTrue();
        assertThat(RuleValues.equal(TIME, TIME.plusNanos(1))).isFalse();
    }

    @Test
    void listsAndMapsAreEqualByContent() {
        assertThat(RuleValues.equal(List.of(1, 2.0), List.of(1.0, 2L))).isTrue();
        assertThat(RuleValues.equal(List.of(1, 2), List.of(1, 3))).isFalse();
        assertThat(RuleValues.equal(List.of(1), List.of(1, 2))).isFalse();
        assertThat(RuleValues.equal(List.of(1, 2), List.of(1))).isFalse();
        assertThat(RuleValues.equal(List.of(), Map.of())).isFalse();
        assertThat(RuleValues.equal(Map.of("a", 1), Map.of("a", 1.0))).isTrue();
        assertThat(RuleValues.equal(Map.of("a", 1), Map.of("a", 2))).isFalse();
        assertThat(RuleValues.equal(Map.of("a", 1), Map.of("b", 1))).isFalse();
        assertThat(RuleValues.equal(Map.of("a", 1), Map.of("a", 1, "b", 2))).isFalse();
        assertThat(RuleValues.equal(Map.of("a", List.of(1L)), Map.of("a", List.of(1.0))))
                .isTrue();
        assertThat(RuleValues.equal(Map.of("a", 1), List.of("a"))).isFalse();
        Map<String, Object> none = Collections.singletonMap("a", null);
        assertThat(RuleValues.equal(none, none)).isTrue();
        assertThat(RuleValues.equal(none, Map.of("a", 1))).isFalse();
    }

    @Test
    void whatIsOfAnotherKindIsAnError() {
        assertThat(RuleValues.bool(true)).isTrue();
        assertThat(RuleValues.bool(false)).isFalse();
        assertThat(RuleValues.number(3L)).isEqualTo(3.0);
        assertThat(RuleValues.known(Arrays.asList(1, "a"))).containsExactly(1L, "a");
        assertThatExceptionOfType(RuleError.class)
                .isThrownBy(() -> RuleValues.bool("true"))
                .withMessage("not a boolean");
        assertThatExceptionOfType(RuleError.class)
                .isThrownBy(() -> RuleValues.list(Map.of()))
                .withMessage("not a list");
        assertThatExceptionOfType(RuleError.class)
                .isThrownBy(() -> RuleValues.map(List.of()))
                .withMessage("not an object");
        assertThatExceptionOfType(RuleError.class)
                .isThrownBy(() -> RuleValues.string(1L))
                .withMessage("not a string");
        assertThatExceptionOfType(RuleError.class)
                .isThrownBy(() -> RuleValues.number("1"))
                .withMessage("not a number");
        assertThatExceptionOfType(RuleError.class)
                .isThrownBy(() -> RuleValues.known(Arrays.asList(1, null)))
                .withMessage("not a value");
    }

    @Test
    void theTruthTablesOfAndOrAndNot() {
        for (boolean left : new boolean[] {true, false}) {
            assertThat(RuleFunction.NOT.apply(left)).isEqualTo(!left);
            for (boolean right : new boolean[] {true, false}) {
                assertThat(RuleFunction.AND.apply(left, right)).isEqualTo(left && right);
                assertThat(RuleFunction.OR.apply(left, right)).isEqualTo(left || right);
            }
        }
        assertThat(RuleFunction.IN.apply("a", Map.of("a", 1))).isEqualTo(true);
        assertThat(RuleFunction.IN.apply("b", Map.of("a", 1))).isEqualTo(false);
        assertThat(RuleFunction.LESS.apply(Duration.ofSeconds(1), Duration.ofSeconds(2)))
                .isEqualTo(true);
        assertThat(RuleFunction.LESS.apply(false, true)).isEqualTo(true);
        assertThat(RuleFunction.APPROX.takes(2)).isTrue();
        assertThat(RuleFunction.APPROX.takes(4)).isFalse();
    }

    @Test
    void aNamedValueIsMadeOnceAndFailsEachTimeAlike() {
        AtomicInteger made = new AtomicInteger();
        Lazy<Integer> value = Lazy.of(made::incrementAndGet);
        assertThat(made).hasValue(0);
        assertThat(value.get()).isEqualTo(1);
        assertThat(value.get()).isEqualTo(1);
        Lazy<Integer> none = Lazy.of(() -> {
            throw new RuleError("no value " + made.incrementAndGet());
        });
        assertThatExceptionOfType(RuleError.class).isThrownBy(none::get).withMessage("no value 2");
        assertThatExceptionOfType(RuleError.class).isThrownBy(none::get).withMessage("no value 2");
    }
}
