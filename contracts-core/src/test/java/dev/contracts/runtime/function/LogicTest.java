package dev.contracts.runtime.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The operators of generated rules: the truth tables of CEL's specification, errors among the values, and equality by value. */
class LogicTest {
    private enum Side {
        TRUE,
        FALSE,
        ERROR
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE",
        "TRUE, FALSE, FALSE, TRUE",
        "TRUE, ERROR, ERROR, TRUE",
        "FALSE, TRUE, FALSE, TRUE",
        "FALSE, FALSE, FALSE, FALSE",
        "FALSE, ERROR, FALSE, ERROR",
        "ERROR, TRUE, ERROR, TRUE",
        "ERROR, FALSE, FALSE, ERROR",
        "ERROR, ERROR, ERROR, ERROR"
    })
    void oneSideMayDecideWhereTheOtherFails(Side left, Side right, Side and, Side or) {
        assertThat(value(() -> Logic.and(side(left, "left"), side(right, "right"))))
                .isEqualTo(and);
        assertThat(value(() -> Logic.or(side(left, "left"), side(right, "right"))))
                .isEqualTo(or);
    }

    @Test
    void ofTwoFailuresOneIsTold() {
        BooleanSupplier left = side(Side.ERROR, "left");
        assertThatThrownBy(() -> Logic.and(left, side(Side.TRUE, ""))).hasMessage("left");
        assertThatThrownBy(() -> Logic.or(left, side(Side.FALSE, ""))).hasMessage("left");
    }

    private static BooleanSupplier side(Side side, String name) {
        return () -> {
            if (side == Side.ERROR) {
                throw new RuleError(name);
            }
            return side == Side.TRUE;
        };
    }

    private static Side value(BooleanSupplier operator) {
        try {
            return operator.getAsBoolean() ? Side.TRUE : Side.FALSE;
        } catch (RuleError e) {
            return Side.ERROR;
        }
    }

    @Test
    void listsAreEqualByTheValuesInThem() {
        Instant time = Instant.parse("2026-11-02T14:30:05Z");
        Duration second = Duration.ofSeconds(1);
        assertThat(Logic.equal(List.of(), List.of())).isTrue();
        assertThat(Logic.equal(List.of(5L, 0.0, -0.0, 2.5), List.of(5.0, -0.0, 0L, 2.5)))
                .isTrue();
        assertThat(Logic.equal(List.of("a", true, time, second), List.of("a", true, time, second)))
                .isTrue();
        assertThat(Logic.equal(Arrays.asList(null, 1L), Arrays.asList(null, 1L)))
                .isTrue();
        assertThat(Logic.equal(List.of(1L), List.of(1L, 2L))).isFalse();
        assertThat(Logic.equal(List.of(1L, 2L), List.of(1L))).isFalse();
        assertThat(Logic.equal(List.of(1L, 2L), List.of(2L, 1L))).isFalse();
        assertThat(Logic.equal(List.of(9007199254740993L), List.of(9007199254740992.0)))
                .isFalse();
        assertThat(Logic.equal(List.of("1"), List.of(1L))).isFalse();
        assertThat(Logic.equal(List.of(1L), List.of("1"))).isFalse();
        assertThat(Logic.equal(List.of(true), List.of(false))).isFalse();
        assertThat(Logic.equal(List.of(time), List.of(time.plusNanos(1)))).isFalse();
        assertThat(Logic.equal(List.of(second), List.of(second.plusNanos(1)))).isFalse();
        assertThat(Logic.equal(Arrays.asList((Object) null), List.of("a"))).isFalse();
        assertThat(Logic.equal(List.of("a"), Arrays.asList((Object) null))).isFalse();
        assertThat(Logic.equal(List.of(1L), Arrays.asList((Object) null))).isFalse();
    }

    @Test
    void aListContainsWhatIsEqualToOneOfItsElements() {
        assertThat(Logic.contains(List.of("a", 3L), 3.0)).isTrue();
        assertThat(Logic.contains(List.of("a", 3L), "a")).isTrue();
        assertThat(Logic.contains(List.of("a", 3L), "3")).isFalse();
        assertThat(Logic.contains(List.of(), 3L)).isFalse();
    }

    @Test
    void numbersBecomeObjectsAndConstantsText() {
        assertThat(Logic.list(new long[] {3, -1, 3})).containsExactly(3L, -1L, 3L);
        assertThat(Logic.list(new double[] {0.5, -0.0})).containsExactly(0.5, -0.0);
        assertThat(Logic.json(
                        Arrays.asList(Side.TRUE, null, Side.ERROR),
                        side -> side.name().toLowerCase(Locale.ROOT)))
                .containsExactly("true", null, "error");
    }
}
