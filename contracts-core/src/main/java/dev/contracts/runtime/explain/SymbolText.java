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
    private final Bindings environment;

    private SymbolText(Bindings environment) {
        this.environment = environment;
    }

    static String of(Expression expression, Bindings environment) {
        String text = expression.accept(new SymbolText(environment)).text();
        return text.isEmpty() ? "the value" : text;
    }

    static Text text(Expression expression, Bindings environment) {
        return expression.accept(new SymbolText(environment));
    }

    /** A member of an object; one with a name that CEL could not write stands in brackets. */
    static String member(String object, String name) {
        boolean plain = name.matches("[A-Za-z_][A-Za-z0-9_]*");
        if (!plain) {
            return object + "[" + Quote.text(name) + "]";
        }
        return object.isEmpty() ? name : object + "." + name;
    }

    @Override
    public Text name(String name) {
        try {
            return Text.atom(environment.find(name).symbol());
        } catch (RuleError e) {
            return Text.atom(name);
        }
    }

    @Override
    public Text field(Expression object, String name) {
        return Text.atom(member(object.accept(this).within(Notation.ATOM), name));
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
                    ? Text.atom(
                            ListItem.at(list, position.intValue(), environment).symbol())
                    : null;
        } catch (RuleError e) {
            return null;
        }
    }

    @Override
    public Text macro(MacroKind kind, String variable, Expression list, Expression body) {
        SymbolText inner = new SymbolText(environment.with(variable, RuleValues.NULL, variable));
        String receiver = list.accept(this).within(Notation.ATOM);
        return Text.atom((receiver.isEmpty() ? "" : receiver + ".") + kind.text() + "(" + variable + ", "
                + body.accept(inner).text() + ")");
    }

    @Override
    public Text bind(String variable, Expression value, Expression body) {
        return body.accept(new SymbolText(environment.with(variable, RuleValues.NULL, variable)));
    }
}
