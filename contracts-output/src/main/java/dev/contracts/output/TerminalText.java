package dev.contracts.output;

import dev.contracts.runtime.text.Quote;

/**
 * Escapes text of a payload or a contract for a terminal, or the log of a CI host. No other class does this. Control
 * characters, escape sequences, lone surrogates and the characters that reorder or hide text are shown as
 * {@code \}{@code uXXXX} and cannot act; so is what begins a command that GitHub Actions obeys anywhere in a line,
 * {@code ##[command]}.
 */
public final class TerminalText {
    private TerminalText() {}

    /** Returns the text on one line, with nothing in it that a terminal obeys. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            append(safe, point, !Quote.isVisible(point) || (point == '#' && commands(text, at)));
        }
        return safe.toString();
    }

    private static void append(StringBuilder safe, int point, boolean acts) {
        if (point == '\t') {
            safe.append(' ');
        } else if (acts) {
            for (char unit : Character.toChars(point)) {
                safe.append(String.format("\\u%04X", (int) unit));
            }
        } else {
            safe.appendCodePoint(point);
        }
    }

    /**
     * Returns whether the number sign is the last one before a command; the sign before it may be in another piece of
     * text.
     */
    private static boolean commands(String text, int at) {
        int end = at + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean second = at == 0 || text.charAt(at - 1) == '#' || end == at + 1;
        return second && end < text.length() && text.charAt(end) == '[';
    }
}
