package dev.contracts.runtime.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Rule;
import dev.contracts.RuleSource;
import dev.contracts.Severity;
import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.function.RuleFunction;
import dev.contracts.runtime.function.RuleSteps;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the expression and whatever the payload, a broken rule is explained in one short printable line. */
class AnyExpressionTest {
    private static final List<String> NAMES = List.of("a", "list", "o", "a-b", "x\u001b[31m\u202e");
    private static final List<RuleFunction> UNARY = List.of(
            RuleFunction.NOT,
            RuleFunction.NEGATE,
            RuleFunction.ABS,
            RuleFunction.TO_INT,
            RuleFunction.TO_DOUBLE,
            RuleFunction.TO_TIMESTAMP,
            RuleFunction.SIZE,
            RuleFunction.SUM,
            RuleFunction.MIN,
            RuleFunction.MAX,
            RuleFunction.IS_SORTED,
            RuleFunction.IS_UNIQUE);
    private static final List<RuleFunction> BINARY = List.of(
            RuleFunction.EQUALS,
            RuleFunction.NOT_EQUALS,
            RuleFunction.LESS,
            RuleFunction.LESS_EQUALS,
            RuleFunction.GREATER,
            RuleFunction.GREATER_EQUALS,
            RuleFunction.AND,
            RuleFunction.OR,
            RuleFunction.ADD,
            RuleFunction.SUBTRACT,
            RuleFunction.MULTIPLY,
            RuleFunction.DIVIDE,
            RuleFunction.MODULO,
            RuleFunction.IN,
            RuleFunction.INDEX,
            RuleFunction.APPROX,
            RuleFunction.CONTAINS_ALL,
            RuleFunction.MATCHES,
            RuleFunction.STARTS_WITH);
    private static final List<MacroKind> MACROS = List.of(MacroKind.values());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void isExplained(long seed) {
        Random random = new Random(seed);
        int explained = 0;
        for (int round = 0; round < 20_000; round++) {
            Expression expression = truth(random, 4);
            EvaluationContext scope = EvaluationContext.of(members(random, 3)).with("previous", members(random, 2));
            Explanation explanation = Explainer.explain(rule(expression), scope, new RuleSteps(1_000_000));
            explained += isFalse(expression, scope) ? 1 : 0;
            assertPrintable(explanation.message());
            assertPrintable(String.valueOf(explanation.expected()));
            assertPrintable(String.valueOf(explanation.found()));
        }
        assertThat(explained).isGreaterThan(300);
    }

    /** Whether the expression is false; the cause is then found without help from the rule's own words. */
    private static boolean isFalse(Expression expression, EvaluationContext scope) {
        Bindings environment = Bindings.of(scope, new RuleSteps(1_000_000));
        try {
            if (Evaluator.isTrue(expression, environment)) {
                return false;
            }
        } catch (RuleError e) {
            return false;
        }
        assertThat(CauseFinder.of(expression, environment, false))
                .as("the cause")
                .isNotNull();
        return true;
    }

    private static void assertPrintable(String text) {
        boolean printable = text.codePoints()
                .allMatch(point -> !Character.isISOControl(point) && Character.getType(point) != Character.FORMAT);
        if (!printable || text.length() > 600 || text.isEmpty()) {
            assertThat(text).as("a short printable line").isEmpty();
        }
    }

    /** Mostly of the right kinds. */
    private static Expression truth(Random random, int depth) {
        if (depth == 0) {
            return Expression.call(one(random, BINARY.subList(0, 6)), leaf(random), leaf(random));
        }
        return switch (random.nextInt(7)) {
            case 0 -> Expression.call(RuleFunction.NOT, truth(random, depth - 1));
            case 1, 2 ->
                Expression.call(
                        random.nextBoolean() ? RuleFunction.AND : RuleFunction.OR,
                        truth(random, depth - 1),
                        truth(random, depth - 1));
            case 3 -> Expression.macro(one(random, MACROS.subList(0, 3)), "v", leaf(random), truth(random, depth - 1));
            case 4 -> Expression.choose(truth(random, 0), truth(random, depth - 1), truth(random, depth - 1));
            default ->
                Expression.call(
                        one(random, BINARY.subList(0, 6)), expression(random, depth), expression(random, depth - 1));
        };
    }

    private static Expression expression(Random random, int depth) {
        if (depth == 0 || random.nextInt(8) == 0) {
            return leaf(random);
        }
        return switch (random.nextInt(8)) {
            case 0 -> Expression.call(one(random, UNARY), expression(random, depth - 1));
            case 1 ->
                Expression.macro(
                        one(random, MACROS), "v", expression(random, depth - 1), expression(random, depth - 1));
            case 2 ->
                Expression.choose(
                        expression(random, depth - 1), expression(random, depth - 1), expression(random, depth - 1));
            case 3 -> Expression.bind("w", expression(random, depth - 1), expression(random, depth - 1));
            case 4 -> Expression.has(Expression.name("self"), one(random, NAMES));
            default ->
                Expression.call(one(random, BINARY), expression(random, depth - 1), expression(random, depth - 1));
        };
    }

    private static Expression leaf(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> Expression.literal((long) random.nextInt(3));
            case 1 -> Expression.literal(random.nextInt(3) / 2.0);
            case 2 -> Expression.literal(random.nextBoolean());
            case 3 -> Expression.name(one(random, List.of("v", "w")));
            case 4 -> Expression.name("previous").field(one(random, NAMES));
            case 5 -> Expression.list(Expression.literal(1L), Expression.literal("\u0007"));
            default -> Expression.name("self").field(one(random, NAMES));
        };
    }

    private static Object tree(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 9)) {
            case 0 -> (long) random.nextInt(3);
            case 1 -> random.nextInt(5) / 3.0;
            case 2 -> random.nextBoolean();
            case 3 -> "t\u0000\u001b]0;\u202e" + random.nextInt(3);
            case 4 -> null;
            case 5 -> Arrays.asList(tree(random, depth - 1), tree(random, depth - 1), tree(random, depth - 1));
            default -> members(random, depth);
        };
    }

    private static Map<String, Object> members(Random random, int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        NAMES.forEach(name -> members.put(name, tree(random, depth - 1)));
        return members;
    }

    private static <T> T one(Random random, List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    private static ExplainedRule rule(Expression expression) {
        RuleSource source = new RuleSource("", "", "c/schema.json#/x-rules/0", 1);
        Rule rule = new Rule("c.r", Severity.ERROR, "the rule is broken", "it matters", List.of(), source);
        return new ExplainedRule(rule, () -> expression);
    }
}
