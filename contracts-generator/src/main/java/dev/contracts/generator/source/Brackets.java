package dev.contracts.generator.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The brackets of a piece of Java, those in literals apart, and what stands outside of all of them. */
final class Brackets {
    /** The operators from the loosest to the tightest, as far as lines are broken at them. */
    private static final List<List<String>> OPERATORS = List.of(
            List.of(" || "),
            List.of(" && "),
            List.of(" == ", " != "),
            List.of(" < ", " > ", " <= ", " >= "),
            List.of(" + ", " - "),
            List.of(" * ", " / ", " % "));

    private final String code;
    /** The index of the closing bracket for an opening one, of the quote behind a literal for the one before it; else -1. */
    private final int[] closing;

    private final boolean open;

    private Brackets(String code, int[] closing, boolean open) {
        this.code = code;
        this.closing = closing;
        this.open = open;
    }

    static Brackets of(String code) {
        int[] closing = new int[code.length()];
        Arrays.fill(closing, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"' || c == '\'') {
                closing[i] = literal(code, i);
                i = closing[i];
            } else if ("([{".indexOf(c) >= 0 || isTypes(code, i)) {
                open.push(i);
            } else if (!open.isEmpty() && matches(code.charAt(open.peek()), c)) {
                closing[open.pop()] = i;
            }
        }
        return new Brackets(
                code, closing, open.stream().anyMatch(at -> code.charAt(at) == '(' || code.charAt(at) == '['));
    }

    /** The quote that ends the literal. */
    private static int literal(String code, int start) {
        int end = start + 1;
        while (end < code.length() - 1 && code.charAt(end) != code.charAt(start)) {
            end += code.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end, code.length() - 1);
    }

    /** Returns whether types begin there, rather than a comparison, which has blanks round it. */
    private static boolean isTypes(String code, int at) {
        return code.charAt(at) == '<' && at > 0 && Character.isJavaIdentifierPart(code.charAt(at - 1));
    }

    private static boolean matches(char open, char close) {
        return switch (open) {
            case '(' -> close == ')';
            case '[' -> close == ']';
            case '{' -> close == '}';
            default -> close == '>';
        };
    }

    /** Returns whether a round or square bracket is not closed. */
    boolean isOpen() {
        return open;
    }

    /** The place of the {@code =} outside of all brackets; -1 when nothing is assigned. */
    int assignment() {
        for (int i = 1; i < code.length() - 1; i++) {
            if (closing[i] >= 0) {
                i = closing[i];
            } else if (code.startsWith(" = ", i - 1)) {
                return i;
            }
        }
        return -1;
    }

    /** The places of the dots, outside of all brackets, behind a call. */
    List<Integer> chain() {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < code.length(); i++) {
            if (closing[i] >= 0) {
                i = closing[i];
                if (code.startsWith(").", i)) {
                    places.add(i + 1);
                }
            }
        }
        return places;
    }

    /** The place of the last dot behind a call, within whatever brackets; -1 when there is none. */
    int lastChained() {
        int last = -1;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if ((c == '"' || c == '\'') && closing[i] >= 0) {
                i = closing[i];
            } else if (code.startsWith(").", i)) {
                last = i + 1;
            }
        }
        return last;
    }

    /** The bracket that closes this one. */
    int closing(int open) {
        return closing[open];
    }

    /** The round brackets outside of all others that hold most; -1 when none hold anything. */
    int longest() {
        int longest = -1;
        int most = 1;
        for (int i = 0; i < code.length(); i++) {
            if (closing[i] >= 0) {
                if (code.charAt(i) == '(' && closing[i] - i > most) {
                    longest = i;
                    most = closing[i] - i;
                }
                i = closing[i];
            }
        }
        return longest;
    }

    /** The places behind the commas outside of all brackets. */
    List<Integer> commas() {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < code.length(); i++) {
            if (closing[i] >= 0) {
                i = closing[i];
            } else if (code.charAt(i) == ',') {
                places.add(i + 1);
            }
        }
        return places;
    }

    /** The places of the loosest operators outside of all brackets; none when there are no operators. */
    List<Integer> operators() {
        List<Integer> choice = choice();
        if (!choice.isEmpty()) {
            return choice;
        }
        for (List<String> level : OPERATORS) {
            List<Integer> places = places(level);
            if (!places.isEmpty()) {
                return places;
            }
        }
        return List.of();
    }

    /** The places of the first {@code ?} and of its {@code :}; none when nothing is chosen. */
    private List<Integer> choice() {
        List<Integer> places = places(List.of(" ? ", " : "));
        int open = 0;
        for (int i = 0; i < places.size(); i++) {
            open += code.startsWith(" ? ", places.get(i)) ? 1 : -1;
            if (open <= 0) {
                return open == 0 ? List.of(places.get(0), places.get(i)) : List.of();
            }
        }
        return List.of();
    }

    private List<Integer> places(List<String> operators) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < code.length(); i++) {
            int at = i;
            if (closing[i] >= 0) {
                i = closing[i];
            } else if (operators.stream().anyMatch(operator -> code.startsWith(operator, at))) {
                places.add(i);
            }
        }
        return places;
    }
}
