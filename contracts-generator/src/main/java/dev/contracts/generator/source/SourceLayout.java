package dev.contracts.generator.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays generated Java out as palantir-java-format does, as far as generated sources need it. Only white space between tokens
 * changes.
 */
public final class SourceLayout {
    static final int WIDTH = 120;

    private final List<String> lines;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    private SourceLayout(List<String> lines, int width) {
        this.lines = lines;
        this.width = width;
    }

    public static String of(String source) {
        return of(source, WIDTH);
    }

    /** @param source lines that all end in a line feed */
    public static String of(String source, int width) {
        SourceLayout layout = new SourceLayout(joined(source.lines().toList()), width);
        layout.lay();
        return layout.out.toString();
    }

    /** The lines, those that end within brackets or between empty braces joined with what follows. */
    private static List<String> joined(List<String> lines) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!isComment(line)) {
                while (i + 1 < lines.size() && continues(line, lines.get(i + 1))) {
                    String next = lines.get(++i).strip();
                    if (next.isEmpty()) {
                        continue;
                    }
                    boolean close = line.endsWith("(") || line.endsWith("{") || ")}.".indexOf(next.charAt(0)) >= 0;
                    line = line + (close ? "" : " ") + next;
                }
            }
            joined.add(line);
        }
        return joined;
    }

    private static boolean continues(String line, String next) {
        return (line.endsWith("{") && next.strip().equals("}") && !next.isEmpty())
                || next.strip().startsWith(".")
                || Brackets.of(line).isOpen();
    }

    private static boolean isComment(String line) {
        String code = line.stripLeading();
        return code.startsWith("*") || code.startsWith("/");
    }

    private void lay() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.strip().equals("/**")) {
                int end = i;
                while (!lines.get(end).strip().equals("*/")) {
                    end++;
                }
                JavadocLayout.lay(lines.subList(i, end + 1), width, out);
                i = end;
            } else if (isComment(line)) {
                out.append(line).append('\n');
            } else if (!(line.isEmpty() && isBetweenConstants(i))) {
                out.append(String.join("\n", LineLayout.of(line, width))).append('\n');
            }
        }
    }

    /** Returns whether the empty line parts two fields without comments, which stand together. */
    private boolean isBetweenConstants(int empty) {
        return empty > 0
                && empty + 1 < lines.size()
                && isConstant(lines.get(empty - 1))
                && isConstant(lines.get(empty + 1))
                && (empty < 2 || !isComment(lines.get(empty - 2)));
    }

    private static boolean isConstant(String line) {
        String code = line.stripLeading();
        return line.startsWith("    ")
                && code.endsWith(";")
                && (code.startsWith("private ") || code.startsWith("static final "));
    }
}
