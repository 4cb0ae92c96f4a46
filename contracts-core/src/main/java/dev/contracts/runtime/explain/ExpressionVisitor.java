package dev.contracts.runtime.explain;

import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.RuleFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One method for each kind of {@link Expression}, with the arguments of its factory.
 *
 * @param <R> what a visit gives
 */
public interface ExpressionVisitor<R> {
    R name(String name);

    R literal(@Nullable Object value);

    R field(Expression object, String name);

    R has(Expression object, String name);

    R call(RuleFunction function, List<Expression> arguments);

    R choose(Expression condition, Expression yes, Expression no);

    R macro(MacroKind kind, String variable, Expression list, Expression body);

    R bind(String variable, Expression value, Expression body);

    R list(List<Expression> elements);
}
