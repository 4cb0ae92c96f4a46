package dev.contracts.runner.catalog;

import dev.contracts.output.TerminalText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Prints a payload of an example on a terminal: its first lines, folded. */
final class ExampleText {
    private static final int LINES_SHOWN = 40;
    private static final int WIDTH = 100;

    private ExampleText() {}

    static void print(PrintWriter out, Path payload) {
        List<String> lines;
        try (Stream<String> text = Files.lines(payload)) {
            lines = text.limit(LINES_SHOWN + 1L).toList();
        } catch (IOException e) {
            out.println("    (cannot be read)");
            return;
        }
        lines.stream().limit(LINES_SHOWN).forEach(line -> out.println("    " + folded(TerminalText.escape(line))));
        if (lines.size() > LINES_SHOWN) {
            out.println("    ...");
        }
    }

    /** Folds a long line behind commas; the lines that follow are indented. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int width = 0;
        for (String part : line.split("(?<=, )", -1)) {
            if (width > 0 && width + part.length() > WIDTH) {
                folded.append(System.lineSeparator()).append("        ");
                width = 0;
            }
            folded.append(part);
            width += part.length();
        }
        return folded.toString();
    }
}
