package dev.contracts.docs.builder;

import dev.contracts.runtime.explain.Expression;
import dev.contracts.runtime.explain.ExpressionVisitor;
import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.RuleFunction;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Collects the names of the properties that decide whether a rule applies at all: {@code a} and {@code b} in
 * {@code a || !has(b) || c > d} and in {@code a == b ? c : true}. A valid payload shows the rule best when these have
 * the same values as in an invalid one.
 */
final class GuardProperties implements ExpressionVisitor<Boolean> {
    private final Set<String> names = new TreeSet<>();

    private GuardProperties() {}

    static Set<String> of(Expression expression) {
        GuardProperties guards = new GuardProperties();
        expression.accept(guards);
        return guards.names;
    }

    @Override
    public Boolean call(RuleFunction function, List<Expression> arguments) {
        if (function != RuleFunction.OR) {
            return false;
        }
        for (int i = 0; i + 1 < arguments.size(); i++) {
            names.addAll(PropertyReads.of(arguments.get(i)));
        }
        return arguments.get(arguments.size() - 1).accept(this);
    }

    @Override
    public Boolean choose(Expression condition, Expression yes, Expression no) {
        names.addAll(PropertyReads.of(condition));
        return true;
    }

    @Override
    public Boolean name(String name) {
        return false;
    }

    @Override
    public Boolean literal(@Nullable Object value) {
        return false;
    }

    @Override
    public Boolean field(Expression object, String name) {
        return false;
    }

    @Override
    public Boolean has(Expression object, String name) {
        return false;
    }

    @Override
    public Boolean macro(MacroKind kind, String variable, Expression list, Expression body) {
        return false;
    }

    @Override
    public Boolean bind(String variable, Expression value, Expression body) {
        return false;
    }

    @Override
    public Boolean list(List<Expression> items) {
        return false;
    }
}
