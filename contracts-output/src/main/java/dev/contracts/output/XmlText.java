package dev.contracts.output;

/**
 * Escapes text for an XML file. The XML writer escapes markup; this replaces the characters that XML 1.0 cannot contain
 * at all, and those that a parser changes, by {@code \}{@code uXXXX}.
 */
public final class XmlText {
    private XmlText() {}

    /** Returns the text with its line breaks and tabs, and with nothing in it that makes the file unreadable. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(safe, point));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int point) {
        if (carries(point)) {
            safe.appendCodePoint(point);
        } else {
            safe.append(String.format("\\u%04X", point));
        }
    }

    /**
     * Returns whether a character is the production Char of XML 1.0, without the carriage return, which a reader takes
     * for a line feed.
     */
    private static boolean carries(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point < 0x7F)
                || (point > 0x9F && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
