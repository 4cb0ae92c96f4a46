package dev.contracts.runtime.explain;

import dev.contracts.runtime.function.RuleFunction;
import dev.contracts.runtime.text.LookAlike;
import dev.contracts.runtime.text.Quote;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** One side of a comparison, in words. */
record Operand(Expression expression, Object value, Bindings environment) {
    private static final Set<RuleFunction> NAMED =
            EnumSet.of(RuleFunction.SIZE, RuleFunction.MIN, RuleFunction.MAX, RuleFunction.ABS, RuleFunction.NEGATE);

    static Operand of(Expression expression, Bindings environment) {
        return new Operand(expression, Evaluator.value(expression, environment), environment);
    }

    /** Returns the fewest digits with which two figures have the order of the values; of texts, whether they must be escaped. */
    static Precision precision(Operand one, Operand other) {
        if (one.value instanceof String text && other.value instanceof String like && LookAlike.alike(text, like)) {
            return Precision.EXACT;
        }
        if (!one.isFinite() || !other.isFinite()) {
            return Precision.ROUNDED;
        }
        int order = one.number(Precision.EXACT).compareTo(other.number(Precision.EXACT));
        for (Precision precision : Precision.values()) {
            if (one.number(precision).compareTo(other.number(precision)) == order) {
                return precision;
            }
        }
        throw new AssertionError("exact figures have the order of their values");
    }

    /** Returns whether it is a number that a figure can stand for. */
    private boolean isFinite() {
        return value instanceof Number number && Double.isFinite(number.doubleValue());
    }

    /** Returns the figure of a finite number; what stands in the rule or in the payload is never rounded. */
    BigDecimal number(Precision precision) {
        boolean written = isLiteral() || isNamedPath();
        return (written && precision == Precision.ROUNDED ? Precision.SHORTEST : precision).figure((Number) value);
    }

    boolean isLiteral() {
        return Comparison.isLiteral(expression);
    }

    /** Returns whether it goes by a name in the sentence. */
    boolean isSubject() {
        if (expression instanceof ExpressionNodes.Call call && NAMED.contains(call.function())) {
            return call.function() != RuleFunction.NEGATE
                    || Comparison.isPath(call.arguments().get(0));
        }
        return isNamedPath();
    }

    private boolean isNamedPath() {
        return Comparison.isPath(expression) && !isBound();
    }

    /** Returns whether it is a variable of {@code cel.bind}, which is told by its definition. */
    private boolean isBound() {
        return expression instanceof ExpressionNodes.Name name
                && environment.find(name.name()).definition() != null;
    }

    /** Returns the value. */
    String result(Precision precision) {
        if (value instanceof String text && precision == Precision.EXACT) {
            return Quote.ascii(text);
        }
        return value instanceof Double && isFinite()
                ? ValueFormatter.decimal(number(precision))
                : ValueFormatter.of(value);
    }

    /** Returns the value as the payload writes it where it is there. */
    String figure(Precision precision) {
        boolean written =
                isNamedPath() && precision != Precision.EXACT && (value instanceof Number || value instanceof Instant);
        return written ? ValueText.text(expression, environment).text() : result(precision);
    }

    /** Returns the name for a sentence about it. */
    Text name() {
        return SymbolText.of(expression, environment);
    }

    /** Returns it as a side of a statement: a literal as it is, anything else by name and value. */
    Text side(Precision precision) {
        if (isLiteral() || isBound()) {
            return Text.value(figure(precision));
        }
        Text name = name();
        return Text.of(name.text() + " (" + figure(precision) + ")", name);
    }

    /** Returns it as what was expected: the value, with the name or the arithmetic that it comes from. */
    Text computed(Precision precision) {
        if (isLiteral()) {
            return Text.value(figure(precision));
        }
        if (!isNamedPath()) {
            return arithmetic(precision);
        }
        Text name = name();
        return Text.of(figure(precision) + " (" + name.text() + ")", name);
    }

    Text arithmetic(Precision precision) {
        Text figures = ValueText.text(expression, environment);
        String result = result(precision);
        return figures.text().equals(result) ? figures : Text.of(figures.text() + " = " + result, figures);
    }
}
