package dev.contracts.generator.source;

import java.util.List;

/** Lays out a Javadoc comment: on one line if it fits there, else with lines that are not too long. */
final class JavadocLayout {
    private JavadocLayout() {}

    /** @param lines from the one that begins the comment to the one that ends it */
    static void lay(List<String> lines, int width, StringBuilder out) {
        String first = lines.get(0);
        String indent = first.substring(0, first.length() - first.stripLeading().length());
        if (lines.size() == 3) {
            String line = indent + "/** " + text(lines.get(1)) + " */";
            if (line.length() <= width) {
                out.append(line).append('\n');
                return;
            }
        }
        out.append(first).append('\n');
        for (String line : lines.subList(1, lines.size() - 1)) {
            wrap(indent + " *", text(line), width, out);
        }
        out.append(indent).append(" */\n");
    }

    private static String text(String line) {
        String code = line.strip();
        return code.length() > 1 ? code.substring(2) : "";
    }

    private static void wrap(String start, String text, int width, StringBuilder out) {
        String rest = text;
        while (start.length() + 1 + rest.length() > width) {
            int cut = rest.lastIndexOf(' ', width - start.length() - 1);
            if (cut <= 0) {
                break;
            }
            out.append(start).append(' ').append(rest, 0, cut).append('\n');
            rest = rest.substring(cut + 1);
        }
        out.append(start).append(rest.isEmpty() ? "" : " ").append(rest).append('\n');
    }
}
