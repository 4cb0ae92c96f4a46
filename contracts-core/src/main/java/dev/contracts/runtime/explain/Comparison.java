package dev.contracts.runtime.explain;

import dev.contracts.runtime.explain.Cause.Weight;
import dev.contracts.runtime.function.Fact;
import dev.contracts.runtime.function.Relations;
import dev.contracts.runtime.function.RuleFunction;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The explanation of a comparison of two values. */
final class Comparison {
    private static final Set<RuleFunction> NAMED =
            EnumSet.of(RuleFunction.SIZE, RuleFunction.MIN, RuleFunction.MAX, RuleFunction.ABS, RuleFunction.NEGATE);

    private final Bindings environment;
    private final Expression left;
    private final Expression right;

    Comparison(Expression left, Expression right, Bindings environment) {
        boolean turned = isLiteral(left) && !isLiteral(right);
        this.left = turned ? right : left;
        this.right = turned ? left : right;
        this.environment = environment;
    }

    /** Finds the cause of {@code left operator right} being true, or false. */
    static Cause cause(RuleFunction operator, Expression left, Expression right, Bindings environment, boolean truth) {
        Comparison comparison = new Comparison(left, right, environment);
        boolean turned = comparison.left != left;
        RuleFunction upright = turned ? Relations.mirrored(operator) : operator;
        return comparison.cause(upright, truth);
    }

    private Cause cause(RuleFunction operator, boolean truth) {
        Object a = Evaluator.value(left, environment);
        Object b = Evaluator.value(right, environment);
        if (a instanceof Boolean && !(isPath(left) && isLiteral(right))) {
            return Cause.of(Weight.COMPARISON, ReadValues.facts(List.of(left, right), environment));
        }
        boolean plain = isLiteral(right) && isSubject(left, environment);
        String found = figure(left, a, b);
        Text name = SymbolText.of(left, environment);
        Fact fact = plain ? name.is(found) : relation(truth ? operator : Relations.opposite(operator), a, b);
        if (truth) {
            return Cause.of(Weight.CONDITION, fact);
        }
        boolean named = isSubject(left, environment);
        Text expected = computed(right, b, a);
        Text told = named ? name : arithmetic(left, a, b);
        String words = named ? name.text() + " is " + found : told.text();
        boolean counts = plain && left instanceof ExpressionNodes.Call call && call.function() == RuleFunction.SIZE;
        Weight weight = counts ? Weight.SILENT : plain ? Weight.CONDITION : Weight.COMPARISON;
        return new Cause(
                weight,
                fact,
                Text.of(words + ", expected " + wanted(operator) + expected.text(), told, expected)
                        .fact(),
                named,
                wanted(operator) + ValueFormatter.beside(b, a),
                found,
                List.of());
    }

    /** Finds the cause of {@code approx(left, right, tolerance)} being false; null when no tolerance is written. */
    Cause notApproximate(@Nullable Expression tolerance) {
        Object a = Evaluator.value(left, environment);
        Object b = Evaluator.value(right, environment);
        String margin =
                tolerance == null ? "" : " \u00b1 " + ValueFormatter.rounded(Evaluator.value(tolerance, environment));
        String off =
                a instanceof Number x && b instanceof Number y ? ", off by " + ValueFormatter.difference(x, y) : "";
        String expected = ValueFormatter.beside(b, a) + margin;
        Text target = computed(right, b, a);
        if (isSubject(left, environment)) {
            String found = figure(left, a, b);
            Fact fact = SymbolText.of(left, environment)
                    .is(found + ", expected " + target.text() + off)
                    .naming(target.names());
            return new Cause(Weight.MAIN, fact, fact, true, expected, found, List.of());
        }
        Text sum = arithmetic(left, a, b);
        Fact fact = Text.of(sum.text() + ", expected " + target.text() + margin, sum, target)
                .fact();
        return new Cause(Weight.MAIN, fact, fact, false, expected, ValueFormatter.beside(a, b), List.of());
    }

    private Fact relation(RuleFunction operator, Object a, Object b) {
        Text first = side(left, a, b);
        Text second = side(right, b, a);
        return Text.of(first.text() + " " + operator.text() + " " + second.text(), first, second)
                .fact();
    }

    /** Formats a side of a statement: a literal as it is, anything else by name and value. */
    private Text side(Expression side, Object value, Object other) {
        String figure = figure(side, value, other);
        if (isLiteral(side) || isBoundTo(side, environment)) {
            return Text.value(figure);
        }
        Text name = SymbolText.of(side, environment);
        return Text.of(name.text() + " (" + figure + ")", name);
    }

    /** Returns what was expected: the value, with the name or the arithmetic that it comes from. */
    private Text computed(Expression side, Object value, Object other) {
        if (isLiteral(side)) {
            return Text.value(figure(side, value, other));
        }
        if (!isPath(side) || isBoundTo(side, environment)) {
            return arithmetic(side, value, other);
        }
        Text name = SymbolText.of(side, environment);
        return Text.of(figure(side, value, other) + " (" + name.text() + ")", name);
    }

    private Text arithmetic(Expression side, Object value, Object other) {
        Text figures = ValueText.text(side, environment);
        String result = ValueFormatter.beside(value, other);
        return figures.text().equals(result) ? figures : Text.of(figures.text() + " = " + result, figures);
    }

    /**
     * Formats the value of one side: as the payload writes it where it is there, and with enough digits to tell it from the
     * other.
     */
    private String figure(Expression side, Object value, Object other) {
        boolean written =
                isPath(side) && !isBoundTo(side, environment) && (value instanceof Number || value instanceof Instant);
        return written ? ValueText.text(side, environment).text() : ValueFormatter.beside(value, other);
    }

    private static String wanted(RuleFunction operator) {
        return switch (operator) {
            case EQUALS -> "";
            case NOT_EQUALS -> "anything but ";
            default -> operator.text() + " ";
        };
    }

    private static boolean isSubject(Expression side, Bindings environment) {
        if (side instanceof ExpressionNodes.Call call && NAMED.contains(call.function())) {
            return call.function() != RuleFunction.NEGATE
                    || isPath(call.arguments().get(0));
        }
        return isPath(side) && !isBoundTo(side, environment);
    }

    private static boolean isBoundTo(Expression side, Bindings environment) {
        return side instanceof ExpressionNodes.Name name
                && environment.find(name.name()).definition() != null;
    }

    static boolean isLiteral(Expression side) {
        if (side instanceof ExpressionNodes.Call call) {
            boolean ofLiterals = call.function() == RuleFunction.NEGATE || call.function() == RuleFunction.TO_DURATION;
            return (ofLiterals || call.function().isConversion())
                    && isLiteral(call.arguments().get(0));
        }
        return side instanceof ExpressionNodes.Literal;
    }

    /** A member, an element, or a variable. */
    static boolean isPath(Expression side) {
        if (side instanceof ExpressionNodes.Call call) {
            return (call.function().isConversion() || call.function() == RuleFunction.INDEX)
                    && isPath(call.arguments().get(0));
        }
        return side instanceof ExpressionNodes.Name || side instanceof ExpressionNodes.Field;
    }
}
