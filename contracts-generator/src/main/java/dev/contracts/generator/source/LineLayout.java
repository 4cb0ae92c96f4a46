package dev.contracts.generator.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks a declaration or statement that does not fit on a line: behind the {@code =}, before the loosest operators, or
 * between the arguments of its longest call, indented further.
 */
final class LineLayout {
    private static final String STEP = " ".repeat(8);

    /** An item of fewer characters may share its line with others of its kind. */
    private static final int SHORT = 10;

    /** A call whose first argument is an array. */
    private static final Pattern ARRAY = Pattern.compile("[\\w.]+\\(new \\w+\\[\\] \\{");

    private final int width;
    /** The last column at which a chain of calls may have a dot. */
    private final int chainWidth;

    private final List<String> lines = new ArrayList<>();

    private LineLayout(int width) {
        this.width = width;
        this.chainWidth = width * 2 / 3;
    }

    static List<String> of(String line, int width) {
        LineLayout layout = new LineLayout(width);
        String code = line.stripLeading();
        String indent = line.substring(0, line.length() - code.length());
        if (code.startsWith("import ") || code.startsWith("package ")) {
            return List.of(line);
        }
        layout.statement(indent, code);
        return layout.lines;
    }

    /** Returns whether the code may stand on one line: it is not too long, and no chain of calls goes far to the right. */
    private boolean fits(String indent, String code) {
        return indent.length() + code.length() <= width
                && indent.length() + Brackets.of(code).lastChained() <= chainWidth;
    }

    private void statement(String indent, String code) {
        if (code.startsWith("public record ") && code.contains("@")) {
            lines.addAll(RecordHeaderLayout.of(code, width));
            return;
        }
        if (code.startsWith("@")) {
            annotation(indent, code);
            return;
        }
        if (fits(indent, code)) {
            lines.add(indent + code);
            return;
        }
        int permitted = code.indexOf(" permits ");
        if (code.startsWith("public sealed ") && permitted >= 0) {
            lines.add(indent + code.substring(0, permitted));
            lines.add(indent + STEP + code.substring(permitted + 1));
            return;
        }
        int colon = code.startsWith("for (") ? code.indexOf(" : ") : -1;
        if (colon >= 0) {
            lines.add(indent + code.substring(0, colon + 2));
            lines.add(indent + STEP + code.substring(colon + 3));
            return;
        }
        int assigned = Brackets.of(code).assignment();
        if (assigned >= 0) {
            String value = code.substring(assigned + 1).strip();
            if (fits(indent + STEP, value) || !Brackets.of(value).operators().isEmpty()) {
                lines.add(indent + code.substring(0, assigned + 1));
                lay(indent + STEP, indent + STEP + STEP, value);
                return;
            }
        }
        lay(indent, indent + STEP, code);
    }

    /** An annotation, or a method of an interface behind one; the items of an array that does not fit have lines of their own. */
    private void annotation(String indent, String code) {
        if (code.startsWith("@Nullable ")
                && code.endsWith(");")
                && Brackets.of(code).assignment() < 0) {
            lines.add(indent + "@Nullable");
            lines.add(indent + code.substring("@Nullable ".length()));
            return;
        }
        if (indent.length() + code.length() <= width || !code.endsWith("})")) {
            lines.add(indent + code);
            return;
        }
        int open = code.indexOf("({") + 2;
        String inside = code.substring(open, code.length() - 2);
        lines.add(indent + code.substring(0, open));
        filled(indent + "    ", cut(inside, Brackets.of(inside).commas()))
                .forEach(item -> lines.add(indent + "    " + item));
        lines.add(indent + "})");
    }

    /** @param below the indentation of all lines but the first */
    private void lay(String indent, String below, String code) {
        if (!fits(indent, code) && isLiteral(code)) {
            literal(indent, below, code);
            return;
        }
        if (!fits(indent, code) && ARRAY.matcher(code).lookingAt() && array(indent, code)) {
            return;
        }
        List<String> pieces = fits(indent, code) ? List.of() : split(indent, below, code);
        if (pieces.isEmpty()) {
            lines.add(indent + code);
            return;
        }
        lay(indent, below + STEP, pieces.get(0));
        pieces.subList(1, pieces.size()).forEach(piece -> lay(below, below + STEP, piece));
    }

    /** Lays out a call whose one argument is an array, where the items fit on a line between its brackets. */
    private boolean array(String indent, String code) {
        int open = code.indexOf('{');
        int close = Brackets.of(code).closing(open);
        String items = "    " + code.substring(open + 1, close);
        if (indent.length() + items.length() > width || code.indexOf('(', close) >= 0) {
            return false;
        }
        lines.add(indent + code.substring(0, open + 1));
        lines.add(indent + items);
        lines.add(indent + code.substring(close));
        return true;
    }

    /** Returns whether the code is one string literal and what separates it from what follows. */
    private static boolean isLiteral(String code) {
        return code.startsWith("\"") && code.indexOf(' ', Brackets.of(code).closing(0)) < 0;
    }

    /** Cuts a literal behind blanks, so that its parts are joined by {@code +}. */
    private void literal(String indent, String below, String code) {
        String start = indent;
        String rest = code;
        while (start.length() + rest.length() > width) {
            int room = width - start.length() - 2;
            int cut = rest.lastIndexOf(' ', Math.min(room, rest.lastIndexOf('"') - 2));
            if (cut < "+ \"".length()) {
                break;
            }
            lines.add(start + rest.substring(0, cut + 1) + '"');
            start = below;
            rest = "+ \"" + rest.substring(cut + 1);
        }
        lines.add(start + rest);
    }

    /** The lines that a piece of code becomes: all but the first are indented. Empty when it stays one line. */
    private List<String> split(String indent, String below, String code) {
        Brackets brackets = Brackets.of(code);
        List<Integer> operators = brackets.operators();
        if (!operators.isEmpty()) {
            return cut(code, operators);
        }
        List<Integer> chain = brackets.chain();
        if (chain.size() > 1 || (chain.size() == 1 && fits(indent, code.substring(0, chain.get(0))))) {
            return cut(code, chain);
        }
        int open = brackets.longest();
        if (open < 0) {
            return List.of();
        }
        String head = code.substring(0, open + 1);
        String inside = code.substring(open + 1, brackets.closing(open));
        String tail = code.substring(brackets.closing(open));
        List<String> arguments = cut(inside, Brackets.of(inside).commas());
        if (arguments.size() == 1) {
            return round(head, split(indent, below, inside), tail);
        }
        if (fits(below, inside + tail)) {
            return List.of(head, inside + tail);
        }
        List<String> pieces = new ArrayList<>();
        pieces.add(head);
        pieces.addAll(filled(below, arguments));
        pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1) + tail);
        return pieces;
    }

    /** Items that are all short share lines; others have a line each. */
    private List<String> filled(String indent, List<String> items) {
        if (items.stream().anyMatch(item -> length(item) >= SHORT)) {
            return items;
        }
        List<String> filled = new ArrayList<>();
        String line = items.get(0);
        for (String item : items.subList(1, items.size())) {
            if (indent.length() + line.length() + 1 + item.length() > width) {
                filled.add(line);
                line = item;
            } else {
                line += " " + item;
            }
        }
        filled.add(line);
        return filled;
    }

    private static int length(String item) {
        return item.endsWith(",") ? item.length() - 1 : item.length();
    }

    /** A call of one argument stays close to it. */
    private static List<String> round(String head, List<String> inner, String tail) {
        if (inner.isEmpty()) {
            return inner;
        }
        List<String> lines = new ArrayList<>(inner);
        lines.set(0, head + lines.get(0));
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + tail);
        return lines;
    }

    static List<String> cut(String code, List<Integer> places) {
        List<Integer> ends = new ArrayList<>(places);
        ends.add(code.length());
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int end : ends) {
            pieces.add(code.substring(from, end).strip());
            from = end;
        }
        return pieces;
    }
}
