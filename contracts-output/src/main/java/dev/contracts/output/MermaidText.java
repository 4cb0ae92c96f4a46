package dev.contracts.output;

import java.util.Locale;

/** The one way by which text of a contract reaches a Mermaid diagram: as the content of a quoted label. */
public final class MermaidText {
    private static final String SAFE = " /_-.,()→";

    private MermaidText() {}

    /**
     * Returns the label with its quotes. What could end it, or mean something in it, is written as the number of its
     * character.
     */
    public static String label(String text) {
        StringBuilder label = new StringBuilder("\"");
        TerminalText.escape(text.replaceAll("[\\r\\n\\t ]+", " ")).codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point) || SAFE.indexOf(point) >= 0) {
                label.appendCodePoint(point);
            } else {
                label.append(String.format(Locale.ROOT, "#%d;", point));
            }
        });
        return label.append('"').toString();
    }
}
