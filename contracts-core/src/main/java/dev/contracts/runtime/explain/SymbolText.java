package dev.contracts.runtime.explain;

import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.Notation;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.function.RuleFunction;
import dev.contracts.runtime.function.RuleValues;
import dev.contracts.runtime.text.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an expression with the names of its variables: {@code size(positions)}, {@code trades[3].price}. */
final class SymbolText extends InfixWriter {
    private static final Text SELF = Text.name("the value");

    private final Bindings environment;

    private SymbolText(Bindings environment) {
        this.environment = environment;
    }

    /** Names what the expression stands for, for a sentence about it. */
    static Text of(Expression expression, Bindings environment) {
        Text text = text(expression, environment);
        return text.text().isEmpty() ? SELF : text.atom();
    }

    /** Writes the expression, which is empty for {@code self}, as a part of another one. */
    static Text text(Expression expression, Bindings environment) {
        return expression.accept(new SymbolText(environment));
    }

    @Override
    Text compose(String text, int binding, List<Text> parts) {
        return super.compose(text, binding, parts).named();
    }

    @Override
    public Text name(String name) {
        try {
            return environment.find(name).symbol();
        } catch (RuleError e) {
            return Text.name(name);
        }
    }

    /** A member of an object; one with a name that CEL could not write stands in brackets. */
    @Override
    public Text field(Expression object, String name) {
        Text owner = object.accept(this);
        if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
            String text = owner.within(Notation.ATOM) + "[" + Quote.text(name) + "]";
            return compose(text, Notation.ATOM, List.of(owner));
        }
        Text path = owner.owner();
        return compose(path.text() + name, Notation.ATOM, List.of(path));
    }

    @Override
    public Text call(RuleFunction function, List<Expression> arguments) {
        if (function.isConversion()) {
            return arguments.get(0).accept(this);
        }
        if (function == RuleFunction.INDEX) {
            Text element = element(arguments.get(0), arguments.get(1));
            return element == null ? super.call(function, arguments) : element;
        }
        return super.call(function, arguments);
    }

    /** An element of a list that is made of another one goes by its name there. */
    private @Nullable Text element(Expression list, Expression index) {
        try {
            Object at = Evaluator.value(index, environment);
            return at instanceof Long position
                    ? ListItem.at(list, position.intValue(), environment).symbol()
                    : null;
        } catch (RuleError e) {
            return null;
        }
    }

    @Override
    public Text macro(MacroKind kind, String variable, Expression list, Expression body) {
        Text receiver = list.accept(this).owner();
        Text inner = body.accept(with(variable));
        return compose(
                receiver.text() + kind.text() + "(" + variable + ", " + inner.text() + ")",
                Notation.ATOM,
                List.of(receiver, inner));
    }

    @Override
    public Text bind(String variable, Expression value, Expression body) {
        return body.accept(with(variable));
    }

    /** Writes what is about a variable that has no value yet. */
    private SymbolText with(String variable) {
        return new SymbolText(environment.with(variable, RuleValues.NULL, Text.name(variable)));
    }
}
