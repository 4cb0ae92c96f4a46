package dev.contracts.runtime.explain;

import java.util.List;

/** Writes an expression with the values of its variables: {@code (181.5 - 180.25) * 100}. */
final class ValueText extends InfixWriter {
    private static final int SUMMANDS = 6;
    private static final int FIRST_SUMMANDS = 3;

    private final Bindings environment;

    private ValueText(Bindings environment) {
        this.environment = environment;
    }

    static Text text(Expression expression, Bindings environment) {
        return expression.accept(new ValueText(environment));
    }

    static String of(Expression expression, Bindings environment) {
        return text(expression, environment).text();
    }

    private Text valueOrSymbol(Expression expression) {
        Object value = Evaluator.value(expression, environment);
        return RuleValues.isScalar(value)
                ? Text.atom(ValueFormatter.of(value))
                : SymbolText.text(expression, environment);
    }

    @Override
    public Text name(String name) {
        Bindings found = environment.find(name);
        Expression definition = found.definition();
        return definition != null && RuleValues.isScalar(found.value())
                ? text(definition, found.outside())
                : valueOrSymbol(Expression.name(name));
    }

    @Override
    public Text field(Expression object, String name) {
        return valueOrSymbol(object.field(name));
    }

    @Override
    public Text has(Expression object, String name) {
        return SymbolText.text(Expression.has(object, name), environment);
    }

    @Override
    public Text call(String function, List<Expression> arguments) {
        Expression self = new ExpressionNodes.Call(function, arguments);
        if (Conversions.isConversion(function)) {
            return converted(function, arguments.get(0));
        }
        return switch (function) {
            case "[]" -> valueOrSymbol(self);
            case "sum" -> sum(arguments.get(0));
            case "+", "-", "*", "/", "%", "-_", "abs", "duration" -> super.call(function, arguments);
            default -> SymbolText.text(self, environment);
        };
    }

    private Text converted(String function, Expression argument) {
        Text plain = argument.accept(this);
        Object before = Evaluator.value(argument, environment);
        if (function.equals("timestamp") && before instanceof String instant) {
            Evaluator.value(Expression.call(function, argument), environment);
            return Text.atom(instant);
        }
        boolean changed = before instanceof Number
                && !RuleValues.equal(before, Evaluator.value(Expression.call(function, argument), environment));
        return changed ? Text.atom(function + "(" + plain.text() + ")") : plain;
    }

    private Text sum(Expression list) {
        int size = Evaluator.elements(list, environment).size();
        if (size < 2) {
            return size == 0
                    ? Text.atom("0")
                    : ListItem.at(list, 0, environment).text();
        }
        StringBuilder sum = new StringBuilder();
        boolean all = size <= SUMMANDS;
        for (int index = 0; index < size; index++) {
            if (!all && index == FIRST_SUMMANDS) {
                sum.append(" + \u2026 (").append(size - FIRST_SUMMANDS - 1).append(" more)");
                index = size - 1;
            }
            sum.append(index == 0 ? "" : " + ");
            sum.append(ListItem.at(list, index, environment).text().summand(index == 0));
        }
        return Text.sum(sum.toString());
    }

    @Override
    public Text choose(Expression condition, Expression yes, Expression no) {
        return (Evaluator.isTrue(condition, environment) ? yes : no).accept(this);
    }

    @Override
    public Text macro(String kind, String variable, Expression list, Expression body) {
        return SymbolText.text(Expression.macro(kind, variable, list, body), environment);
    }

    @Override
    public Text bind(String variable, Expression value, Expression body) {
        return text(body, environment.bind(new ExpressionNodes.Bind(variable, value, body)));
    }
}
