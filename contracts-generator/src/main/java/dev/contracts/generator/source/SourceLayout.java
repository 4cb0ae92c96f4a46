package dev.contracts.generator.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Breaks long lines of generated Java: an expression that does not fit on a line has its operands, or the arguments of its
 * longest call, on lines of their own, indented further. Only white space between tokens changes. A line without a place to
 * break it stays long, and so do comments, which are wrapped where they are written.
 */
public final class SourceLayout {
    static final int WIDTH = 120;
    private static final String STEP = " ".repeat(8);

    private final int width;
    private final StringBuilder out = new StringBuilder();

    private SourceLayout(int width) {
        this.width = width;
    }

    public static String of(String source) {
        return of(source, WIDTH);
    }

    /** @param source lines that all end in a line feed */
    public static String of(String source, int width) {
        SourceLayout layout = new SourceLayout(width);
        source.lines().forEach(layout::line);
        return layout.out.toString();
    }

    private void line(String line) {
        String code = line.stripLeading();
        boolean plain = code.startsWith("*") || code.startsWith("/") || code.startsWith("@");
        if (plain || line.length() <= width) {
            out.append(line).append('\n');
        } else {
            String indent = line.substring(0, line.length() - code.length());
            lay(indent, indent + STEP, code);
        }
    }

    /** @param below the indentation of all lines but the first */
    private void lay(String indent, String below, String code) {
        List<String> pieces = indent.length() + code.length() <= width ? List.of() : split(indent, code);
        if (pieces.isEmpty()) {
            out.append(indent).append(code).append('\n');
            return;
        }
        lay(indent, below + STEP, pieces.get(0));
        pieces.subList(1, pieces.size()).forEach(piece -> lay(below, below + STEP, piece));
    }

    /** The lines that a piece of code becomes: all but the first are indented. Empty when it stays one line. */
    private List<String> split(String indent, String code) {
        Brackets brackets = Brackets.of(code);
        List<Integer> operators = brackets.operators();
        if (!operators.isEmpty()) {
            return cut(code, operators);
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
            return round(head, split(indent, inside), tail);
        }
        if (indent.length() + STEP.length() + inside.length() + tail.length() <= width) {
            return List.of(head, inside + tail);
        }
        List<String> lines = new ArrayList<>();
        lines.add(head);
        lines.addAll(arguments);
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + tail);
        return lines;
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

    private static List<String> cut(String code, List<Integer> places) {
        List<Integer> ends = new ArrayList<>(places);
        ends.add(code.length());
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int end : ends) {
            pieces.add(code.substring(from, end));
            from = end;
        }
        return pieces.stream().map(String::strip).collect(Collectors.toList());
    }
}
