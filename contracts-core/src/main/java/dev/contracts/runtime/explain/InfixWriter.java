package dev.contracts.runtime.explain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes operators and functions as an author does, with no more parentheses than they need. */
abstract class InfixWriter implements ExpressionVisitor<InfixWriter.Text> {
    static final int ATOM = 8;
    private static final int UNARY = 7;
    private static final int SUM = 5;
    private static final int CHOICE = 1;

    private static final Map<String, Integer> BINDING = Map.ofEntries(
            Map.entry("||", 2),
            Map.entry("&&", 3),
            Map.entry("==", 4),
            Map.entry("!=", 4),
            Map.entry("<", 4),
            Map.entry("<=", 4),
            Map.entry(">", 4),
            Map.entry(">=", 4),
            Map.entry("in", 4),
            Map.entry("+", SUM),
            Map.entry("-", SUM),
            Map.entry("*", 6),
            Map.entry("/", 6),
            Map.entry("%", 6));
    private static final Set<String> PREFIXED =
            Set.of("approx", "abs", "size", "duration", "int", "double", "timestamp");

    /**
     * A piece of text.
     *
     * @param binding how tightly its outermost operator binds
     */
    record Text(String text, int binding) {
        static Text atom(String text) {
            return new Text(text, ATOM);
        }

        static Text sum(String text) {
            return new Text(text, SUM);
        }

        /** In parentheses where something binds more tightly. */
        String within(int binding) {
            return this.binding < binding ? "(" + text + ")" : text;
        }

        /** In parentheses where the sign of a negative number would stand behind an operator. */
        private String behind(int binding) {
            return text.startsWith("-") && this.binding >= binding ? "(" + text + ")" : within(binding);
        }

        /** As a summand. */
        String summand(boolean first) {
            return first ? within(SUM) : behind(SUM + 1);
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
    public Text call(String function, List<Expression> arguments) {
        Integer binding = BINDING.get(function);
        if (binding != null && arguments.size() == 2) {
            String left = arguments.get(0).accept(this).within(binding);
            return new Text(
                    left + " " + function + " " + arguments.get(1).accept(this).behind(binding + 1), binding);
        }
        if (function.equals("!") || function.equals("-_")) {
            return new Text(function.charAt(0) + arguments.get(0).accept(this).behind(UNARY), UNARY);
        }
        if (function.equals("[]")) {
            return Text.atom(arguments.get(0).accept(this).within(ATOM) + "[" + text(arguments.get(1)) + "]");
        }
        if (PREFIXED.contains(function)) {
            return Text.atom(function + "(" + joined(arguments) + ")");
        }
        String receiver = arguments.get(0).accept(this).within(ATOM);
        String rest = joined(arguments.subList(1, arguments.size()));
        return Text.atom((receiver.isEmpty() ? "" : receiver + ".") + function + "(" + rest + ")");
    }

    @Override
    public Text choose(Expression condition, Expression yes, Expression no) {
        return new Text(condition.accept(this).within(CHOICE + 1) + " ? " + text(yes) + " : " + text(no), CHOICE);
    }

    @Override
    public Text list(List<Expression> elements) {
        return Text.atom("[" + joined(elements) + "]");
    }

    private String joined(List<Expression> arguments) {
        return arguments.stream().map(this::text).collect(Collectors.joining(", "));
    }
}
