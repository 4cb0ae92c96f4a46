package dev.contracts.runtime.explain;

import dev.contracts.runtime.explain.Cause.Weight;
import dev.contracts.runtime.function.Fact;
import dev.contracts.runtime.function.Relations;
import dev.contracts.runtime.function.RuleFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The explanation of a comparison of two values. */
final class Comparison {
    private final Operand left;
    private final Operand right;

    /** @throws dev.contracts.runtime.function.RuleError when one of the two has no value */
    Comparison(Expression left, Expression right, Bindings environment) {
        boolean turned = isTurned(left, right);
        this.left = Operand.of(turned ? right : left, environment);
        this.right = Operand.of(turned ? left : right, environment);
    }

    /** Returns whether the constant stands on the left, so that the sentence turns the two round. */
    private static boolean isTurned(Expression left, Expression right) {
        return isLiteral(left) && !isLiteral(right);
    }

    /** Finds the cause of {@code left operator right} being true, or false. */
    static Cause cause(RuleFunction operator, Expression left, Expression right, Bindings environment, boolean truth) {
        RuleFunction upright = isTurned(left, right) ? Relations.mirrored(operator) : operator;
        return new Comparison(left, right, environment).cause(upright, truth, environment);
    }

    private Cause cause(RuleFunction operator, boolean truth, Bindings environment) {
        if (left.value() instanceof Boolean && !(isPath(left.expression()) && right.isLiteral())) {
            return Cause.of(
                    Weight.COMPARISON, ReadValues.facts(List.of(left.expression(), right.expression()), environment));
        }
        Precision precision = Operand.precision(left, right);
        boolean plain = right.isLiteral() && left.isSubject();
        String found = left.figure(precision);
        Fact fact =
                plain ? left.name().is(found) : relation(truth ? operator : Relations.opposite(operator), precision);
        if (truth) {
            return Cause.of(Weight.CONDITION, fact);
        }
        boolean named = left.isSubject();
        Text expected = right.computed(precision);
        Text told = named ? left.name() : left.arithmetic(precision);
        String words = named ? told.text() + " is " + found : told.text();
        boolean counts =
                plain && left.expression() instanceof ExpressionNodes.Call call && call.function() == RuleFunction.SIZE;
        Weight weight = counts ? Weight.SILENT : plain ? Weight.CONDITION : Weight.COMPARISON;
        return new Cause(
                weight,
                fact,
                Text.of(words + ", expected " + wanted(operator) + expected.text(), told, expected)
                        .fact(),
                named,
                wanted(operator) + right.result(precision),
                found,
                List.of());
    }

    /** Finds the cause of {@code approx(left, right, tolerance)} being false; null when no tolerance is written. */
    Cause notApproximate(@Nullable Operand tolerance) {
        Margin margin = new Margin(left, right, tolerance);
        Precision precision = margin.precision();
        String expected = right.result(precision) + margin.text(precision);
        Text target = right.computed(precision);
        if (left.isSubject()) {
            String found = left.figure(precision);
            Fact fact = left.name()
                    .is(found + ", expected " + target.text() + (margin.isUnexpected() ? margin.text(precision) : "")
                            + ", off by " + margin.distance(precision))
                    .naming(target.names());
            return new Cause(Weight.MAIN, fact, fact, true, expected, found, List.of());
        }
        Text sum = left.arithmetic(precision);
        Fact fact = Text.of(sum.text() + ", expected " + target.text() + margin.text(precision), sum, target)
                .fact();
        return new Cause(Weight.MAIN, fact, fact, false, expected, left.result(precision), List.of());
    }

    private Fact relation(RuleFunction operator, Precision precision) {
        Text first = left.side(precision);
        Text second = right.side(precision);
        return Text.of(first.text() + " " + operator.text() + " " + second.text(), first, second)
                .fact();
    }

    private static String wanted(RuleFunction operator) {
        return switch (operator) {
            case EQUALS -> "";
            case NOT_EQUALS -> "anything but ";
            default -> operator.text() + " ";
        };
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
