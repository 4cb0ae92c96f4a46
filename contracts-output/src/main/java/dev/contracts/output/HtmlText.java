package dev.contracts.output;

/**
 * Escapes text of a payload or a contract for HTML, as the text of an element or as the quoted value of an attribute:
 * no markup begins or ends in it. No other class does this. What cannot be seen or reorders what can (control
 * characters, bidi overrides, zero-width characters, lone surrogates) is shown as {@code \}{@code uXXXX}, as on a
 * terminal.
 *
 * <p>Neither a URL, nor the content of a {@code style} or {@code script} element, nor an unquoted attribute is a place
 * for such text, escaped or not.
 */
public final class HtmlText {
    private HtmlText() {}

    /** Returns the text on one line; a line break is shown as {@code \}{@code u000A}. */
    public static String escape(String text) {
        String visible = TerminalText.escape(text);
        StringBuilder safe = new StringBuilder(visible.length() + visible.length() / 8);
        for (int at = 0; at < visible.length(); at++) {
            append(safe, visible.charAt(at));
        }
        return safe.toString();
    }

    /**
     * Returns the text with its lines, for an element that keeps white space: only {@code \n}, and {@code \r} before
     * it, break.
     */
    public static String escapeLines(String text) {
        StringBuilder safe = new StringBuilder(text.length() + text.length() / 8);
        int from = 0;
        for (int to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
            int end = to > from && text.charAt(to - 1) == '\r' ? to - 1 : to;
            safe.append(escape(text.substring(from, end))).append('\n');
            from = to + 1;
        }
        return safe.append(escape(text.substring(from))).toString();
    }

    private static void append(StringBuilder safe, char unit) {
        switch (unit) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.append(unit);
        }
    }
}
