package dev.contracts.runtime.explain;

import dev.contracts.runtime.function.Notation;
import dev.contracts.runtime.function.RuleFunction;
import dev.contracts.runtime.function.RuleValues;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes operators and functions as an author does, with no more parentheses than they need. */
abstract class InfixWriter implements ExpressionVisitor<Text> {

    /** Makes the text of an expression from the texts of its parts. */
    Text compose(String text, int binding, List<Text> parts) {
        return Text.of(text, binding, parts);
    }

    @Override
    public Text literal(@Nullable Object value) {
        return compose(ValueFormatter.of(RuleValues.normal(value)), Notation.ATOM, List.of());
    }

    @Override
    public Text has(Expression object, String name) {
        Text property = object.field(name).accept(this);
        return compose("has(" + property.text() + ")", Notation.ATOM, List.of(property));
    }

    @Override
    public Text call(RuleFunction function, List<Expression> arguments) {
        Notation notation = function.notation();
        int binding = notation.binding();
        List<Text> operands = all(arguments);
        Text first = operands.get(0);
        if (notation.form() == Notation.Form.MEMBER) {
            first = first.owner();
            operands.set(0, first);
        }
        List<Text> others = operands.subList(1, operands.size());
        String text =
                switch (notation.form()) {
                    case INFIX ->
                        first.within(binding) + " " + notation.text() + " "
                                + others.get(0).behind(binding + 1);
                    case PREFIX -> notation.text() + first.behind(binding);
                    case INDEX -> first.within(binding) + "[" + joined(others) + "]";
                    case GLOBAL -> notation.text() + "(" + joined(operands) + ")";
                    case MEMBER -> first.text() + notation.text() + "(" + joined(others) + ")";
                };
        return compose(text, binding, operands);
    }

    @Override
    public Text choose(Expression condition, Expression yes, Expression no) {
        List<Text> parts = all(List.of(condition, yes, no));
        String text = parts.get(0).within(Notation.CHOICE + 1) + " ? "
                + parts.get(1).text() + " : " + parts.get(2).text();
        return compose(text, Notation.CHOICE, parts);
    }

    @Override
    public Text list(List<Expression> elements) {
        List<Text> parts = all(elements);
        return compose("[" + joined(parts) + "]", Notation.ATOM, parts);
    }

    private List<Text> all(List<Expression> expressions) {
        List<Text> texts = new ArrayList<>();
        expressions.forEach(expression -> texts.add(expression.accept(this)));
        return texts;
    }

    private static String joined(List<Text> texts) {
        return texts.stream().map(Text::text).collect(Collectors.joining(", "));
    }
}
