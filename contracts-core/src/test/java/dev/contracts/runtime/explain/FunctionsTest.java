package dev.contracts.runtime.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Rows;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.function.RuleSteps;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of {@code functions.txt}: an expression, and its value or the reason why it has none. */
class FunctionsTest {

    static Stream<List<String>> rows() {
        return Rows.of("explain/functions.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void values(List<String> row) {
        assertThat(value(row.get(0))).isEqualTo(row.get(1));
    }

    private static String value(String text) {
        try {
            return ValueFormatter.of(Evaluator.value(
                    ExpressionText.parse(text), Bindings.of(EvaluationContext.of(null), new RuleSteps(1_000_000))));
        } catch (RuleError e) {
            return "no value: " + e.getMessage();
        }
    }
}
