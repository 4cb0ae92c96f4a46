package dev.contracts.runtime.explain;

import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.Notation;
import dev.contracts.runtime.function.RuleFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the part of CEL that contracts use, so that tests can be written as text. */
public final class ExpressionText {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:([0-9]+\\.[0-9]+(?:e-?[0-9]+)?)|([0-9]+)|'([^']*)'|([A-Za-z_][A-Za-z0-9_]*)"
                    + "|(\\|\\||&&|==|!=|<=|>=|[-+*/%<>!?:.,()\\[\\]]))");

    private final List<String> tokens = new ArrayList<>();
    private int at;

    private ExpressionText(String text) {
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.stripTrailing().length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new IllegalArgumentException("at " + end + " of " + text);
            }
            end = matcher.end();
            tokens.add(matcher.group(3) == null ? matcher.group().strip() : "'" + matcher.group(3));
        }
        tokens.add("");
    }

    public static Expression parse(String text) {
        ExpressionText reader = new ExpressionText(text);
        Expression expression = reader.choice();
        reader.expect("");
        return expression;
    }

    private Expression choice() {
        Expression condition = level(Notation.OR);
        if (!skip("?")) {
            return condition;
        }
        Expression yes = choice();
        expect(":");
        return Expression.choose(condition, yes, choice());
    }

    private Expression level(int level) {
        if (level == Notation.UNARY) {
            return unary();
        }
        Expression left = level(level + 1);
        RuleFunction operator = operator(level);
        while (operator != null) {
            at++;
            left = Expression.call(operator, left, level(level + 1));
            operator = operator(level);
        }
        return left;
    }

    /** The infix operator that is next, if it binds like this. */
    private @Nullable RuleFunction operator(int binding) {
        for (RuleFunction function : RuleFunction.values()) {
            Notation notation = function.notation();
            if (notation.form() == Notation.Form.INFIX
                    && notation.binding() == binding
                    && notation.text().equals(tokens.get(at))) {
                return function;
            }
        }
        return null;
    }

    private static RuleFunction named(String name) {
        for (RuleFunction function : RuleFunction.values()) {
            if (function.notation().isNamed() && function.text().equals(name)) {
                return function;
            }
        }
        throw new IllegalArgumentException("no such function: " + name);
    }

    private Expression unary() {
        if (skip("!")) {
            return Expression.call(RuleFunction.NOT, unary());
        }
        return skip("-") ? Expression.call(RuleFunction.NEGATE, unary()) : member(primary());
    }

    private Expression primary() {
        String token = tokens.get(at++);
        if (token.startsWith("'")) {
            return Expression.literal(token.substring(1));
        }
        if (Character.isDigit(token.charAt(0))) {
            return Expression.literal(token.contains(".") ? (Object) Double.valueOf(token) : Long.valueOf(token));
        }
        return switch (token) {
            case "(" -> {
                Expression inner = choice();
                expect(")");
                yield inner;
            }
            case "[" -> Expression.list(arguments("]").toArray(Expression[]::new));
            case "true", "false" -> Expression.literal(token.equals("true"));
            case "null" -> Expression.literal(null);
            default -> skip("(") ? function(token) : Expression.name(token);
        };
    }

    private Expression function(String name) {
        List<Expression> arguments = arguments(")");
        if (name.equals("has")) {
            ExpressionNodes.Field field = (ExpressionNodes.Field) arguments.get(0);
            return Expression.has(field.object(), field.name());
        }
        return Expression.call(named(name), arguments.toArray(Expression[]::new));
    }

    private Expression member(Expression object) {
        if (skip("[")) {
            Expression index = choice();
            expect("]");
            return member(Expression.call(RuleFunction.INDEX, object, index));
        }
        if (!skip(".")) {
            return object;
        }
        String name = tokens.get(at++);
        if (!skip("(")) {
            return member(object.field(name));
        }
        List<Expression> arguments = arguments(")");
        if (name.equals("bind")) {
            return member(Expression.bind(variable(arguments), arguments.get(1), arguments.get(2)));
        }
        MacroKind macro = MacroKind.of(name);
        if (macro != null) {
            return member(Expression.macro(macro, variable(arguments), object, arguments.get(1)));
        }
        arguments.add(0, object);
        return member(Expression.call(named(name), arguments.toArray(Expression[]::new)));
    }

    private static String variable(List<Expression> arguments) {
        return ((ExpressionNodes.Name) arguments.get(0)).name();
    }

    private List<Expression> arguments(String end) {
        List<Expression> arguments = new ArrayList<>();
        while (!skip(end)) {
            arguments.add(choice());
            skip(",");
        }
        return arguments;
    }

    private boolean skip(String token) {
        boolean there = tokens.get(at).equals(token);
        at += there ? 1 : 0;
        return there;
    }

    private void expect(String token) {
        if (!tokens.get(at++).equals(token)) {
            throw new IllegalArgumentException("expected '" + token + "' behind " + tokens.subList(0, at - 1));
        }
    }
}
