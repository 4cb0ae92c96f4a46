package dev.contracts.runtime.explain;

import dev.contracts.runtime.function.Arithmetic;
import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.function.RuleFunction;
import dev.contracts.runtime.function.RuleValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The value of an expression. Every method throws {@link RuleError} where there is none. */
final class Evaluator implements ExpressionVisitor<Object> {
    private final Bindings environment;

    private Evaluator(Bindings environment) {
        this.environment = environment;
    }

    static Object value(Expression expression, Bindings environment) {
        return expression.accept(new Evaluator(environment));
    }

    static boolean isTrue(Expression expression, Bindings environment) {
        return RuleValues.bool(value(expression, environment));
    }

    /** The elements of a list, or the keys of a map. */
    static List<?> elements(Expression list, Bindings environment) {
        Object value = value(list, environment);
        return value instanceof Map<?, ?> map ? new ArrayList<>(map.keySet()) : RuleValues.list(value);
    }

    private Object value(Expression expression) {
        return expression.accept(this);
    }

    @Override
    public Object name(String name) {
        return environment.find(name).value();
    }

    @Override
    public Object literal(@Nullable Object value) {
        return RuleValues.normal(value);
    }

    @Override
    public Object field(Expression object, String name) {
        Map<?, ?> members = RuleValues.map(value(object));
        Object member = members.get(name);
        if (member == null && !members.containsKey(name)) {
            throw new RuleError("no such field: " + name);
        }
        return RuleValues.normal(member);
    }

    @Override
    public Object has(Expression object, String name) {
        return RuleValues.map(value(object)).get(name) != null;
    }

    @Override
    public Object call(RuleFunction function, List<Expression> arguments) {
        if (function == RuleFunction.AND || function == RuleFunction.OR) {
            return absorbing(arguments, function == RuleFunction.OR);
        }
        Object[] values = new Object[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(arguments.get(i));
            if (function != RuleFunction.INDEX && environment.isWithinMacro()) {
                environment.steps().overAny(values[i]);
            }
        }
        Object result = function.apply(values);
        return result instanceof Double number ? (Object) Arithmetic.finite(number) : result;
    }

    /** An argument that decides the result makes up for another one that has no value. */
    private boolean absorbing(List<Expression> arguments, boolean decisive) {
        RuleError error = null;
        for (Expression argument : arguments) {
            try {
                if (RuleValues.bool(value(argument)) == decisive) {
                    return decisive;
                }
            } catch (RuleError e) {
                error = error == null ? e : error;
            }
        }
        if (error != null) {
            throw error;
        }
        return !decisive;
    }

    @Override
    public Object choose(Expression condition, Expression yes, Expression no) {
        return value(RuleValues.bool(value(condition)) ? yes : no);
    }

    @Override
    public Object macro(MacroKind kind, String variable, Expression list, Expression body) {
        return environment
                .run(new ExpressionNodes.Macro(kind, variable, list, body))
                .value();
    }

    @Override
    public Object bind(String variable, Expression value, Expression body) {
        return value(body, environment.bind(new ExpressionNodes.Bind(variable, value, body)));
    }

    @Override
    public Object list(List<Expression> elements) {
        List<Object> values = new ArrayList<>();
        for (Expression element : elements) {
            values.add(value(element));
        }
        return values;
    }
}
