package dev.contracts.output;

import java.util.Locale;

/**
 * Escapes text of a contract or a payload for Markdown (GitHub's). No other class does this. Nothing in it begins a
 * heading, a list, a table's cell, a link, an element or a formula, wherever it stands; what cannot be seen is shown as
 * {@code \}{@code uXXXX}.
 */
public final class MarkdownText {
    private static final String PUNCTUATION = "\\`*[]{}|~";

    /** The characters that mean something even between the tags of an element. */
    private static final String IN_ELEMENT = "\\`*_[]<>&|~$:@!";

    /** The characters that can begin nothing in the middle of a line. */
    private static final String HARMLESS = " ,;-/='()\"?%$^";

    private MarkdownText() {}

    /** Escapes words on one line: in a paragraph, a heading, a list or the cell of a table. */
    public static String escape(String text) {
        String line = TerminalText.escape(text.replaceAll("[\\r\\n\\t ]+", " ").strip());
        StringBuilder safe = new StringBuilder(line.length() + 16);
        for (int at = 0; at < line.length(); at++) {
            append(safe, line, at);
        }
        return safe.toString();
    }

    private static void append(StringBuilder safe, String line, int at) {
        char unit = line.charAt(at);
        char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
        boolean ordinal = at > 0
                && (at + 1 == line.length() || next == ' ')
                && line.substring(0, at).chars().allMatch(Character::isDigit);
        if (unit == '<' || unit == '>' || unit == '&' || unit == '$' || unit == '@') {
            safe.append(entity(unit));
        } else if (unit == ':' && next == '/') {
            safe.append(entity(unit));
        } else if (unit == '.' && line.regionMatches(true, Math.max(0, at - 3), "www", 0, 3)) {
            safe.append(entity(unit));
        } else if (PUNCTUATION.indexOf(unit) >= 0
                || (unit == '_' && !isInWord(line, at))
                || (at == 0 && "-+=".indexOf(unit) >= 0)
                || (unit == '#' && (at == 0 || line.charAt(at - 1) == ' '))
                || (ordinal && (unit == '.' || unit == ')'))) {
            safe.append('\\').append(unit);
        } else {
            safe.append(unit);
        }
    }

    private static boolean isInWord(String line, int at) {
        return at > 0 && at + 1 < line.length() && isWord(line.charAt(at - 1)) && isWord(line.charAt(at + 1));
    }

    private static boolean isWord(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9');
    }

    /** Returns a name or a value, on one line, wherever words may stand. */
    public static String code(String text) {
        String line = text.isEmpty() ? "\"\"" : TerminalText.escape(text);
        if (line.isBlank() || line.indexOf('|') >= 0) {
            // a table takes no bar in code, and a blank code span is none
            return "<code>" + entities(line) + "</code>";
        }
        String ticks = "`".repeat(longestRun(line) + 1);
        boolean space = line.startsWith("`") || line.endsWith("`") || (line.startsWith(" ") && line.endsWith(" "));
        return ticks + (space ? " " : "") + line + (space ? " " : "") + ticks;
    }

    /** Returns a fenced block of code. */
    public static String block(String info, String text) {
        StringBuilder lines = new StringBuilder();
        text.lines().forEach(line -> lines.append(TerminalText.escape(line)).append('\n'));
        String fence = "`".repeat(Math.max(3, longestRun(lines.toString()) + 1));
        return fence + info + "\n" + lines + fence;
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int at = 0; at < text.length(); at++) {
            run = text.charAt(at) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static String entities(String line) {
        StringBuilder safe = new StringBuilder();
        line.chars().forEach(unit -> {
            if (unit == ' ' && line.isBlank()) {
                safe.append("&nbsp;");
            } else if (IN_ELEMENT.indexOf(unit) >= 0) {
                safe.append(entity((char) unit));
            } else {
                safe.append((char) unit);
            }
        });
        return safe.toString();
    }

    private static String entity(char unit) {
        return switch (unit) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            default -> String.format(Locale.ROOT, "&#%d;", (int) unit);
        };
    }

    /**
     * Escapes words for the summaries and annotations of CI hosts, whose Markdown has extensions of their own: every sign that it
     * may obey is a character reference, which it never obeys.
     */
    public static String escapeStrictly(String text) {
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

    /** Returns whether a full stop comes after a {@code w}: after {@code www} it makes a link of the text behind it. */
    private static boolean endsInW(String text, int end) {
        return end > 0 && Character.toLowerCase(text.charAt(end - 1)) == 'w';
    }
}
