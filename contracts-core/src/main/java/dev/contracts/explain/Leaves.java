package dev.contracts.explain;

import dev.contracts.runtime.RuleError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of the payload that an expression reads, when there is no better way to explain it. */
final class Leaves implements ExpressionVisitor<Leaves> {
    private static final int MOST = 6;

    private final Environment environment;
    private final Map<String, String> found = new LinkedHashMap<>();

    private Leaves(Environment environment) {
        this.environment = environment;
    }

    /** Such as {@code side is "long", shares is -100}; empty when it reads nothing that can be said shortly. */
    static String facts(List<Expression> expressions, Environment environment) {
        Leaves leaves = new Leaves(environment);
        expressions.forEach(expression -> expression.accept(leaves));
        return leaves.found.entrySet().stream()
                .limit(MOST)
                .map(entry -> entry.getKey() + " is " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private Leaves leaf(Expression path) {
        try {
            if (Values.isScalar(Evaluator.value(path, environment))) {
                found.putIfAbsent(Symbols.of(path, environment), Figures.of(path, environment));
            }
        } catch (RuleError e) {
            return this; // an absent member; that it is absent is not what decides
        }
        return this;
    }

    private Leaves all(List<Expression> expressions) {
        expressions.forEach(expression -> expression.accept(this));
        return this;
    }

    @Override
    public Leaves name(String name) {
        return leaf(Expression.name(name));
    }

    @Override
    public Leaves literal(@Nullable Object value) {
        return this;
    }

    @Override
    public Leaves field(Expression object, String name) {
        return leaf(object.field(name));
    }

    @Override
    public Leaves has(Expression object, String name) {
        return this;
    }

    @Override
    public Leaves call(String function, List<Expression> arguments) {
        Expression self = new Nodes.Call(function, arguments);
        boolean named = function.equals("size") || (function.equals("[]") && Comparison.isPath(self));
        return named ? leaf(self) : all(arguments);
    }

    @Override
    public Leaves choose(Expression condition, Expression yes, Expression no) {
        return all(List.of(condition, yes, no));
    }

    @Override
    public Leaves macro(String kind, String variable, Expression list, Expression body) {
        return this;
    }

    @Override
    public Leaves bind(String variable, Expression value, Expression body) {
        return value.accept(this);
    }

    @Override
    public Leaves list(List<Expression> elements) {
        return all(elements);
    }
}
