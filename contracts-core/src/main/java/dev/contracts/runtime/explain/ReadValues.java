package dev.contracts.runtime.explain;

import dev.contracts.runtime.function.Fact;
import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.function.RuleFunction;
import dev.contracts.runtime.function.RuleValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of the payload that an expression reads, when there is no better way to explain it. */
final class ReadValues implements ExpressionVisitor<ReadValues> {
    private static final int MOST = 6;

    private final Bindings environment;
    private final Map<String, Fact> found = new LinkedHashMap<>();

    private ReadValues(Bindings environment) {
        this.environment = environment;
    }

    /**
     * Lists the values that an expression reads, such as {@code side is "long", shares is -100}; empty when it reads
     * nothing that can be said shortly.
     */
    static Fact facts(List<Expression> expressions, Bindings environment) {
        ReadValues leaves = new ReadValues(environment);
        expressions.forEach(expression -> expression.accept(leaves));
        return Fact.joined(leaves.found.values().stream().limit(MOST).toList(), ", ");
    }

    private ReadValues leaf(Expression path) {
        try {
            Object read = Evaluator.value(path, environment);
            if (RuleValues.isScalar(read)) {
                Text symbol = SymbolText.of(path, environment);
                String value = Comparison.isPath(path)
                        ? ValueText.text(path, environment).text()
                        : ValueFormatter.of(read);
                found.putIfAbsent(symbol.text(), symbol.is(value));
            }
        } catch (RuleError e) {
            return this; // an absent member; that it is absent is not what decides
        }
        return this;
    }

    private ReadValues all(List<Expression> expressions) {
        expressions.forEach(expression -> expression.accept(this));
        return this;
    }

    @Override
    public ReadValues name(String name) {
        return leaf(Expression.name(name));
    }

    @Override
    public ReadValues literal(@Nullable Object value) {
        return this;
    }

    @Override
    public ReadValues field(Expression object, String name) {
        return leaf(object.field(name));
    }

    @Override
    public ReadValues has(Expression object, String name) {
        return this;
    }

    @Override
    public ReadValues call(RuleFunction function, List<Expression> arguments) {
        Expression self = new ExpressionNodes.Call(function, arguments);
        boolean named = function == RuleFunction.SIZE || (function == RuleFunction.INDEX && Comparison.isPath(self));
        return named ? leaf(self) : all(arguments);
    }

    @Override
    public ReadValues choose(Expression condition, Expression yes, Expression no) {
        return all(List.of(condition, yes, no));
    }

    @Override
    public ReadValues macro(MacroKind kind, String variable, Expression list, Expression body) {
        return this;
    }

    @Override
    public ReadValues bind(String variable, Expression value, Expression body) {
        return value.accept(this);
    }

    @Override
    public ReadValues list(List<Expression> elements) {
        return all(elements);
    }
}
