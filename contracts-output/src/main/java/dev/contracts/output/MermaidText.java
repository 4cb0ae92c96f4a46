package dev.contracts.output;

import java.util.Locale;

/** Escapes text of a contract as the quoted label of a Mermaid diagram. No other class does this. */
public final class MermaidText {
    private static final String SAFE = " /_-.,()→";

    private MermaidText() {}

    /**
     * Returns the label with its quotes. A character that could end it, or has a meaning in it, is written as its
     * number.
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
