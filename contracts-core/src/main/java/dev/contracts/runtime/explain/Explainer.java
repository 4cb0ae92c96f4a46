package dev.contracts.runtime.explain;

import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.function.RuleSteps;

/** Says why a rule is broken. Both engines use it, so that both use the same words. */
public final class Explainer {
    private static final int LONGEST = 600;

    private Explainer() {}

    /**
     * Evaluates the rule once more on the values on which it has failed; never throws.
     *
     * @param steps that all explanations of a payload may take; when there are none left, the rule's own message must do
     */
    public static Explanation explain(ExplainedRule rule, EvaluationContext scope, RuleSteps steps) {
        Explanation plain = new Explanation(rule.rule().message(), null, null);
        try {
            Bindings environment = Bindings.of(scope, steps);
            Expression expression = rule.expression().get();
            Explanation explanation = Evaluator.isTrue(expression, environment)
                    ? plain
                    : explanation(rule, CauseFinder.of(expression, environment, false));
            return steps.isExhausted() ? plain : explanation;
        } catch (RuntimeException | StackOverflowError e) {
            return plain; // the verdict stands; only the arithmetic cannot be shown
        }
    }

    /**
     * Returns whether a rule holds on a JSON tree: for a payload of which there is no record, because its structure is broken
     * elsewhere.
     *
     * @throws RuleError when the rule has no value
     */
    public static boolean holds(ExplainedRule rule, EvaluationContext scope, RuleSteps steps) {
        return Boolean.TRUE.equals(value(rule.expression().get(), scope, steps));
    }

    /**
     * Returns the value of an expression on JSON trees, as {@link #holds} does.
     *
     * @throws RuleError when it has none
     */
    public static Object value(Expression expression, EvaluationContext scope, RuleSteps steps) {
        return Evaluator.value(expression, Bindings.of(scope, steps));
    }

    /** Explains a rule that could not be evaluated, which violates it. */
    public static Explanation failed(ExplainedRule rule, RuleError why) {
        return new Explanation(rule.rule().message() + " (cannot be evaluated: " + why.getMessage() + ")", null, null);
    }

    private static Explanation explanation(ExplainedRule rule, Cause cause) {
        String text = cause.text();
        if (!cause.alone()) {
            text = text.isEmpty() ? rule.rule().message() : rule.rule().message() + ": " + text;
        }
        return new Explanation(cut(text), cause.expected(), cause.found());
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return text.substring(0, end) + "\u2026";
    }
}
