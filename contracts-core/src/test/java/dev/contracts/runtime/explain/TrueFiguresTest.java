package dev.contracts.runtime.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Rule;
import dev.contracts.RuleSource;
import dev.contracts.Severity;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.function.RuleSteps;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of a message, read back by the JDK, fail as the message says. */
class TrueFiguresTest {
    private static final Pattern FIGURE = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:e-?[0-9]+)?");

    /** Computed values, numbers of the payload and constants, on either side. */
    private static final List<String> OPERANDS = List.of(
            "self.a",
            "self.b",
            "self.n",
            "self.a * self.b",
            "self.a / self.b",
            "self.a + self.b - self.a",
            "self.n * self.n",
            "double(self.n) * self.b",
            "[self.a, self.b, self.a].sum()",
            "abs(self.a)",
            "12345678901.23",
            "0.1",
            "9007199254740993",
            "1000000");

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4"})
    void ofComparisons(long seed) {
        Random random = new Random(seed);
        int seen = 0;
        for (int round = 0; round < 30_000; round++) {
            String operator = pick(random, List.of("<", "<=", ">", ">=", "==", "!="));
            String rule = pick(random, OPERANDS) + " " + operator + " " + pick(random, OPERANDS);
            Map<String, Object> self = payload(random);
            Explanation explanation = explanation(rule, self);
            if (explanation == null || explanation.found() == null) {
                continue;
            }
            seen++;
            String expected = String.valueOf(explanation.expected());
            Matcher wanted =
                    Pattern.compile("(anything but |[<>]=? |)(" + FIGURE + ")").matcher(expected);
            assertThat(wanted.matches()).as(expected).isTrue();
            int order = new BigDecimal(explanation.found()).compareTo(new BigDecimal(wanted.group(2)));
            assertThat(holds(wanted.group(1).strip(), order))
                    .as("%s of %s says: %s", rule, self, explanation.message())
                    .isFalse();
            assertThat(figures(explanation.message()))
                    .as(explanation.message())
                    .contains(new BigDecimal(explanation.found()), new BigDecimal(wanted.group(2)));
        }
        assertThat(seen).isGreaterThan(5_000);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4"})
    void ofApproximations(long seed) {
        Random random = new Random(seed);
        int seen = 0;
        for (int round = 0; round < 30_000; round++) {
            String tolerance =
                    pick(random, List.of("", ", 0.01", ", 0.0", ", 1000000.0", ", self.b", ", self.a * 0.001"));
            String rule = "approx(" + pick(random, OPERANDS) + ", " + pick(random, OPERANDS) + tolerance + ")";
            Map<String, Object> self = payload(random);
            Explanation explanation = explanation(rule, self);
            if (explanation == null || explanation.found() == null) {
                continue;
            }
            seen++;
            String[] expected = String.valueOf(explanation.expected()).split(" \u00b1 | \\(1e-9 of the amount\\)", -1);
            double margin = Double.parseDouble(expected[1]);
            double off = Double.parseDouble(explanation.found()) - Double.parseDouble(expected[0]);
            assertThat(Math.abs(off))
                    .as("%s of %s says: %s, expected %s", rule, self, explanation.message(), explanation.expected())
                    .isGreaterThan(margin);
            Matcher said = Pattern.compile("off by (" + FIGURE + ")").matcher(explanation.message());
            if (said.find()) {
                assertThat(new BigDecimal(said.group(1)).abs())
                        .as(explanation.message())
                        .isGreaterThan(new BigDecimal(expected[1]));
            }
        }
        assertThat(seen).isGreaterThan(5_000);
    }

    private static boolean holds(String operator, int order) {
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "" -> order == 0;
            default -> order != 0;
        };
    }

    private static List<BigDecimal> figures(String message) {
        return FIGURE.matcher(message)
                .results()
                .map(match -> new BigDecimal(match.group()))
                .toList();
    }

    /** Values that are close to each other, at every size. */
    private static Map<String, Object> payload(Random random) {
        double a = (random.nextInt(2_000_001) - 1_000_000) / Math.pow(10, random.nextInt(8) - 4);
        double b = random.nextBoolean() ? random.nextDouble() : a + random.nextInt(9) * Math.ulp(a);
        long n = random.nextBoolean() ? random.nextInt(2_000) : random.nextLong();
        return switch (random.nextInt(4)) {
            case 0 -> Map.of("a", a, "b", (double) n, "n", n);
            case 1 -> Map.of("a", 12345678901.23, "b", 9007199254740992.0, "n", n);
            case 2 -> Map.of("a", (double) n + random.nextInt(3), "b", b, "n", n);
            default -> Map.of("a", a, "b", b, "n", n);
        };
    }

    /** Returns what is said of a rule that is false; null when it holds or has no value. */
    private static @Nullable Explanation explanation(String text, Map<String, Object> self) {
        EvaluationContext scope = EvaluationContext.of(self);
        Expression expression = ExpressionText.parse(text);
        try {
            if (Evaluator.isTrue(expression, Bindings.of(scope, new RuleSteps(1_000_000)))) {
                return null;
            }
        } catch (RuleError e) {
            return null;
        }
        RuleSource source = new RuleSource(text, "", "c/schema.json#/x-rules/0", 1);
        Rule rule = new Rule("c.r", Severity.ERROR, "the rule is broken", "it matters", List.of(), source);
        return Explainer.explain(new ExplainedRule(rule, () -> expression), scope, new RuleSteps(1_000_000));
    }

    private static String pick(Random random, List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
