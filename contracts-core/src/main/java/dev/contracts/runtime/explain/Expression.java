package dev.contracts.runtime.explain;

import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.RuleFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule's expression as a tree of CEL's own operators, made only to explain a broken rule.
 *
 * <p>The values it runs on are plain JSON trees, which know neither instants nor the difference between {@code 5} and
 * {@code 5.0}. Whoever builds the tree therefore wraps what it reads: {@code call(TO_INT, x)} where the contract says
 * integer, {@code call(TO_DOUBLE, x)} for a number and {@code call(TO_TIMESTAMP, x)} for a date-time. These three apply to
 * each element of a list and each value of a map, do nothing to null, and are not shown in a message.
 */
public sealed interface Expression
        permits ExpressionNodes.Name,
                ExpressionNodes.Literal,
                ExpressionNodes.Field,
                ExpressionNodes.Has,
                ExpressionNodes.Call,
                ExpressionNodes.Choose,
                ExpressionNodes.Macro,
                ExpressionNodes.Bind,
                ExpressionNodes.ListOf {

    /** Calls the method of the visitor that belongs to this kind of expression, with the arguments of its factory. */
    <R> R accept(ExpressionVisitor<R> visitor);

    /** A variable: {@code self}, {@code context}, {@code previous}, {@code state}, {@code item}, {@code seen} or one of a macro. */
    static Expression name(String name) {
        return new ExpressionNodes.Name(name);
    }

    /** The property that names lead to from a variable: {@code path("self", "a", "b")} is {@code self.a.b}. */
    static Expression path(String variable, String... properties) {
        Expression object = name(variable);
        for (String property : properties) {
            object = object.field(property);
        }
        return object;
    }

    /** @param value null, or a Boolean, Long, Double or String */
    static Expression literal(@Nullable Object value) {
        return new ExpressionNodes.Literal(value);
    }

    /** The member {@code name} of this object, by its name in JSON. */
    default Expression field(String name) {
        return new ExpressionNodes.Field(this, name);
    }

    /** Makes the test of whether the object has the property {@code name}, and it is not null. */
    static Expression has(Expression object, String name) {
        return new ExpressionNodes.Has(object, name);
    }

    /** An operator or a function; a member function takes its receiver as the first argument. */
    static Expression call(RuleFunction function, Expression... arguments) {
        return new ExpressionNodes.Call(function, List.of(arguments));
    }

    /** {@code condition ? yes : no}. */
    static Expression choose(Expression condition, Expression yes, Expression no) {
        return new ExpressionNodes.Choose(condition, yes, no);
    }

    /**
     * A macro over the items of a list, or the keys of a map. {@code list.map(x, condition, body)} is a map over a filter.
     */
    static Expression macro(MacroKind kind, String variable, Expression list, Expression body) {
        return new ExpressionNodes.Macro(kind, variable, list, body);
    }

    /** {@code cel.bind(variable, value, body)}. */
    static Expression bind(String variable, Expression value, Expression body) {
        return new ExpressionNodes.Bind(variable, value, body);
    }

    /** {@code [a, b, c]}. */
    static Expression list(Expression... elements) {
        return new ExpressionNodes.ListOf(List.of(elements));
    }
}
