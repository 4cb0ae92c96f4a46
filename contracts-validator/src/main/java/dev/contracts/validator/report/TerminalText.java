package dev.contracts.validator.report;

/**
 * The one way by which text of a payload or a contract reaches a terminal. Control characters, escape sequences, lone
 * surrogates and the characters that reorder or hide text are shown as {@code \}{@code uXXXX} and cannot act.
 */
public final class TerminalText {
    private TerminalText() {}

    /** The text on one line, with nothing in it that a terminal obeys. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(safe, point));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int point) {
        if (point == '\t') {
            safe.append(' ');
        } else if (acts(point)) {
            for (char unit : Character.toChars(point)) {
                safe.append(String.format("\\u%04X", (int) unit));
            }
        } else {
            safe.appendCodePoint(point);
        }
    }

    private static boolean acts(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
