package dev.contracts.runtime.explain;

import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.Notation;
import dev.contracts.runtime.function.RuleFunction;
import dev.contracts.runtime.function.RuleValues;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes an expression with the values of its variables: {@code (181.5 - 180.25) * 100}. */
final class ValueText extends InfixWriter {
    /** The functions whose operands are shown by their values: what they come to is arithmetic. */
    private static final Set<RuleFunction> ARITHMETIC = EnumSet.of(
            RuleFunction.ADD,
            RuleFunction.SUBTRACT,
            RuleFunction.MULTIPLY,
            RuleFunction.DIVIDE,
            RuleFunction.MODULO,
            RuleFunction.NEGATE,
            RuleFunction.ABS,
            RuleFunction.TO_DURATION);

    private static final int SUMMANDS = 6;
    private static final int FIRST_SUMMANDS = 3;

    private final Bindings environment;

    private ValueText(Bindings environment) {
        this.environment = environment;
    }

    static Text text(Expression expression, Bindings environment) {
        return expression.accept(new ValueText(environment));
    }

    private Text valueOrSymbol(Expression expression) {
        Object value = Evaluator.value(expression, environment);
        return RuleValues.isScalar(value)
                ? Text.value(ValueFormatter.of(value))
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
    public Text call(RuleFunction function, List<Expression> arguments) {
        if (function.isConversion()) {
            return converted(new ExpressionNodes.Call(function, arguments));
        }
        if (ARITHMETIC.contains(function)) {
            return super.call(function, arguments);
        }
        if (function == RuleFunction.SUM) {
            return sum(arguments.get(0));
        }
        Expression self = new ExpressionNodes.Call(function, arguments);
        return function == RuleFunction.INDEX ? valueOrSymbol(self) : SymbolText.text(self, environment);
    }

    private Text converted(ExpressionNodes.Call call) {
        Expression argument = call.arguments().get(0);
        Text plain = argument.accept(this);
        Object before = Evaluator.value(argument, environment);
        Object after = Evaluator.value(call, environment);
        if (before instanceof String text) {
            return Text.value(text);
        }
        if (!(before instanceof Number) || RuleValues.equal(before, after)) {
            return plain;
        }
        return after instanceof Number
                ? compose(call.function().text() + "(" + plain.text() + ")", Notation.ATOM, List.of(plain))
                : Text.value(ValueFormatter.of(after));
    }

    private Text sum(Expression list) {
        int size = Evaluator.elements(list, environment).size();
        if (size < 2) {
            return size == 0
                    ? Text.value("0")
                    : ListItem.at(list, 0, environment).text();
        }
        StringBuilder sum = new StringBuilder();
        List<Text> summands = new ArrayList<>();
        boolean all = size <= SUMMANDS;
        for (int index = 0; index < size; index++) {
            if (!all && index == FIRST_SUMMANDS) {
                sum.append(" + \u2026 (").append(size - FIRST_SUMMANDS - 1).append(" more)");
                index = size - 1;
            }
            Text summand = ListItem.at(list, index, environment).text();
            sum.append(index == 0 ? "" : " + ").append(summand.summand(index == 0));
            summands.add(summand);
        }
        return compose(sum.toString(), Notation.SUM, summands);
    }

    @Override
    public Text choose(Expression condition, Expression yes, Expression no) {
        return (Evaluator.isTrue(condition, environment) ? yes : no).accept(this);
    }

    @Override
    public Text macro(MacroKind kind, String variable, Expression list, Expression body) {
        return SymbolText.text(Expression.macro(kind, variable, list, body), environment);
    }

    @Override
    public Text bind(String variable, Expression value, Expression body) {
        return text(body, environment.bind(new ExpressionNodes.Bind(variable, value, body)));
    }
}
