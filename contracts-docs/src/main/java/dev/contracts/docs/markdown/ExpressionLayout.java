package dev.contracts.docs.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays a long expression out on several lines, broken before {@code &&}, {@code ||}, {@code ?} and {@code :} and, where that is
 * not enough, behind commas.
 */
public final class ExpressionLayout {
    private static final int WIDTH = 100;
    private static final int DEEPEST = 4;

    private ExpressionLayout() {}

    /** Returns the expression with line breaks in place of blanks; nothing else changes. */
    public static String of(String expression) {
        if (expression.length() <= WIDTH || expression.indexOf('\n') >= 0) {
            return expression;
        }
        List<String> lines = List.of(expression);
        for (boolean commas : new boolean[] {false, true}) {
            for (int depth = 0; depth <= DEEPEST; depth++) {
                lines = broken(expression, depth, commas);
                if (lines.stream().allMatch(line -> line.length() <= WIDTH)) {
                    return String.join("\n", lines);
                }
            }
        }
        return String.join("\n", lines);
    }

    /** Breaks lines at operators within at most so many brackets. */
    private static List<String> broken(String expression, int depth, boolean commas) {
        List<String> lines = new ArrayList<>();
        int brackets = 0;
        int from = 0;
        int indent = 0;
        char quote = 0;
        for (int at = 0; at < expression.length(); at++) {
            char unit = expression.charAt(at);
            if (quote != 0) {
                if (unit == '\\') {
                    at++;
                } else if (unit == quote) {
                    quote = 0;
                }
            } else if (unit == '\'' || unit == '"') {
                quote = unit;
            } else if (unit == '(' || unit == '[' || unit == '{') {
                brackets++;
            } else if (unit == ')' || unit == ']' || unit == '}') {
                brackets--;
            } else if (unit == ' ' && brackets <= depth && at > from && isBreak(expression, at, commas)) {
                lines.add(" ".repeat(indent) + expression.substring(from, at));
                from = at + 1;
                indent = 2 + 2 * brackets;
            }
        }
        lines.add(" ".repeat(indent) + expression.substring(from));
        return lines;
    }

    private static boolean isBreak(String expression, int at, boolean commas) {
        return isOperator(expression, at + 1) || (commas && expression.charAt(at - 1) == ',');
    }

    private static boolean isOperator(String expression, int at) {
        return expression.startsWith("&& ", at)
                || expression.startsWith("|| ", at)
                || expression.startsWith("? ", at)
                || expression.startsWith(": ", at);
    }
}
