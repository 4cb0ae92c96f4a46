package dev.contracts.runtime.explain;

import dev.contracts.runtime.function.Notation;
import dev.contracts.runtime.function.RuleFunction;
import dev.contracts.runtime.function.RuleValues;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes operators and functions as an author does, with no more parentheses than they need. */
abstract class InfixWriter implements ExpressionVisitor<InfixWriter.Text> {
    /**
     * A piece of text.
     *
     * @param binding how tightly its outermost operator binds
     */
    record Text(String text, int binding) {
        static Text atom(String text) {
            return new Text(text, Notation.ATOM);
        }

        static Text sum(String text) {
            return new Text(text, Notation.SUM);
        }

        /** Returns the text, in parentheses where something binds more tightly. */
        String within(int binding) {
            return this.binding < binding ? "(" + text + ")" : text;
        }

        /** Returns the text, in parentheses where the sign of a negative number would stand behind an operator. */
        private String behind(int binding) {
            return text.startsWith("-") && this.binding >= binding ? "(" + text + ")" : within(binding);
        }

        /** Returns the text as a summand. */
        String summand(boolean first) {
            return first ? within(Notation.SUM) : behind(Notation.SUM + 1);
        }
    }

    private String text(Expression expression) {
        return expression.accept(this).text();
    }

    @Override
    public Text literal(@Nullable Object value) {
        return Text.atom(ValueFormatter.of(RuleValues.normal(value)));
    }

    @Override
    public Text has(Expression object, String name) {
        return Text.atom("has(" + text(object.field(name)) + ")");
    }

    @Override
    public Text call(RuleFunction function, List<Expression> arguments) {
        Notation notation = function.notation();
        int binding = notation.binding();
        Text first = arguments.get(0).accept(this);
        return switch (notation.form()) {
            case INFIX ->
                new Text(
                        first.within(binding) + " " + notation.text() + " "
                                + arguments.get(1).accept(this).behind(binding + 1),
                        binding);
            case PREFIX -> new Text(notation.text() + first.behind(binding), binding);
            case INDEX -> Text.atom(first.within(binding) + "[" + text(arguments.get(1)) + "]");
            case GLOBAL -> Text.atom(notation.text() + "(" + joined(arguments) + ")");
            case MEMBER -> {
                String receiver = first.within(binding);
                String rest = joined(arguments.subList(1, arguments.size()));
                yield Text.atom((receiver.isEmpty() ? "" : receiver + ".") + notation.text() + "(" + rest + ")");
            }
        };
    }

    @Override
    public Text choose(Expression condition, Expression yes, Expression no) {
        return new Text(
                condition.accept(this).within(Notation.CHOICE + 1) + " ? " + text(yes) + " : " + text(no),
                Notation.CHOICE);
    }

    @Override
    public Text list(List<Expression> elements) {
        return Text.atom("[" + joined(elements) + "]");
    }

    private String joined(List<Expression> arguments) {
        return arguments.stream().map(this::text).collect(Collectors.joining(", "));
    }
}
