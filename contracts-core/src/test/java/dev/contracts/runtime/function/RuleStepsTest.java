package dev.contracts.runtime.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What costs how many steps: a step for each element, and for each 256 characters. */
class RuleStepsTest {
    private static final String TEXT = "x".repeat(767);

    /** Takes what has a cost out of exactly so many steps, and out of one less. */
    private static void costs(long steps, Consumer<RuleSteps> taker) {
        RuleSteps enough = new RuleSteps(steps);
        taker.accept(enough);
        assertThat(enough.isExhausted()).isFalse();
        assertThat(enough.most()).isEqualTo(steps);
        assertThatExceptionOfType(RuleError.class).isThrownBy(() -> enough.take(1));
        assertThat(enough.isExhausted()).isTrue();
        RuleSteps tooFew = new RuleSteps(steps - 1);
        assertThatExceptionOfType(RuleError.class).isThrownBy(() -> taker.accept(tooFew));
        assertThat(tooFew.isExhausted()).isTrue();
    }

    @Test
    void aStepForEachElement() {
        List<Integer> list = Collections.nCopies(3, 7);
        Map<String, Integer> map = Map.of("a", 1, "b", 2, "c", 3);
        long[] whole = {1, 2, 3};
        double[] numbers = {1, 2, 3};
        costs(3, steps -> assertThat(steps.over(list)).isSameAs(list));
        costs(3, steps -> assertThat(steps.over(map)).isSameAs(map));
        costs(3, steps -> assertThat(steps.over(whole)).isSameAs(whole));
        costs(3, steps -> assertThat(steps.over(numbers)).isSameAs(numbers));
        costs(3, steps -> steps.overAny(list));
        costs(3, steps -> steps.overAny(map));
    }

    @Test
    void aStepForEach256Characters() {
        costs(2, steps -> assertThat(steps.over(TEXT)).isSameAs(TEXT));
        costs(3, steps -> steps.over(TEXT + "x"));
        costs(2, steps -> steps.overAny(TEXT));
        costs(3, steps -> steps.overAny(TEXT + "x"));
    }

    @Test
    void nothingForAnotherValue() {
        RuleSteps steps = new RuleSteps(0);
        steps.overAny(7L);
        steps.overAny(true);
        steps.take(0);
        assertThat(steps.isExhausted()).isFalse();
    }
}
