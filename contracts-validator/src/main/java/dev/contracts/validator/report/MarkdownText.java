package dev.contracts.validator.report;

/**
 * The one way by which text of a payload or a contract reaches Markdown: it stays text on one line, without a link, an
 * image, a mention, a table cell or HTML beginning or ending in it. What cannot be seen is shown as on a terminal.
 */
final class MarkdownText {
    /** What can begin nothing in the middle of a line. */
    private static final String HARMLESS = " ,;-/='()\"?%$^";

    private MarkdownText() {}

    /** The text with every sign that Markdown may obey written as a character reference, which it never obeys. */
    static String escape(String text) {
        String visible = TerminalText.escape(text);
        StringBuilder safe = new StringBuilder(visible.length() + visible.length() / 4);
        for (int at = 0; at < visible.length(); at++) {
            char unit = visible.charAt(at);
            boolean plain = unit > 0x7F
                    || Character.isLetterOrDigit(unit)
                    || HARMLESS.indexOf(unit) >= 0
                    || (unit == '.' && !endsInW(visible, at));
            if (plain) {
                safe.append(unit);
            } else {
                safe.append("&#").append((int) unit).append(';');
            }
        }
        return safe.toString();
    }

    /** After {@code www} a full stop makes a link of what follows. */
    private static boolean endsInW(String text, int end) {
        return end > 0 && Character.toLowerCase(text.charAt(end - 1)) == 'w';
    }
}
