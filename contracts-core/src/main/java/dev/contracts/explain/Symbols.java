package dev.contracts.explain;

import dev.contracts.runtime.Quote;
import dev.contracts.runtime.RuleError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an expression with the names of its variables: {@code size(positions)}, {@code trades[3].price}. */
final class Symbols extends Infix {
    private final Environment environment;

    private Symbols(Environment environment) {
        this.environment = environment;
    }

    static String of(Expression expression, Environment environment) {
        String text = expression.accept(new Symbols(environment)).text();
        return text.isEmpty() ? "the value" : text;
    }

    static Text text(Expression expression, Environment environment) {
        return expression.accept(new Symbols(environment));
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
        return Text.atom(member(object.accept(this).within(ATOM), name));
    }

    @Override
    public Text call(String function, List<Expression> arguments) {
        if (Conversions.isConversion(function)) {
            return arguments.get(0).accept(this);
        }
        if (function.equals("[]")) {
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
                            Element.at(list, position.intValue(), environment).symbol())
                    : null;
        } catch (RuleError e) {
            return null;
        }
    }

    @Override
    public Text macro(String kind, String variable, Expression list, Expression body) {
        Symbols inner = new Symbols(environment.with(variable, Values.NULL, variable));
        String receiver = list.accept(this).within(ATOM);
        return Text.atom((receiver.isEmpty() ? "" : receiver + ".") + kind + "(" + variable + ", "
                + body.accept(inner).text() + ")");
    }

    @Override
    public Text bind(String variable, Expression value, Expression body) {
        return body.accept(new Symbols(environment.with(variable, Values.NULL, variable)));
    }
}
