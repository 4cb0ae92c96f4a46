package dev.contracts.generator.source;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Escapes text of a contract for a Java source; nothing else puts such text there. javac translates {@code \}{@code uXXXX}
 * before anything else, in comments too, so a backslash of a contract never stands alone, and the result is printable ASCII
 * only.
 */
public final class JavaText {
    /** A constant in a class file ends at 65,535 bytes; a char takes three at most. */
    private static final int LONGEST_CONSTANT = 20_000;

    private JavaText() {}

    /** A string literal, or several of them joined where one would be too long for a class file, or misread by javac. */
    public static String literal(String text) {
        if (text.length() <= LONGEST_CONSTANT) {
            return '"' + escaped(text) + '"';
        }
        // not a constant expression, which javac would fold into one constant again
        StringBuilder joined = new StringBuilder("new StringBuilder()");
        for (int from = 0; from < text.length(); from += LONGEST_CONSTANT) {
            String part = text.substring(from, Math.min(text.length(), from + LONGEST_CONSTANT));
            joined.append(".append(\"").append(escaped(part)).append("\")");
        }
        return joined.append(".toString()").toString();
    }

    /** The literals of texts, with commas between them. */
    public static String literals(Collection<String> texts) {
        return texts.stream().map(JavaText::literal).collect(Collectors.joining(", "));
    }

    /** A literal of the type {@code long}. */
    public static String literal(long number) {
        return number == Long.MIN_VALUE ? "Long.MIN_VALUE" : number + "L";
    }

    /** The literal of a string, a long or a boolean. */
    public static String scalar(Object value) {
        return value instanceof String text
                ? literal(text)
                : value instanceof Long number ? literal(number.longValue()) : value.toString();
    }

    private static String escaped(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> {
                    if (i > 0 && Character.isHighSurrogate(text.charAt(i - 1))) {
                        // javac looks behind the escape of a high surrogate for a low one, and takes the backslash for
                        // its own
                        literal.append("\" + \"");
                    }
                    literal.append("\\\\");
                }
                // not as unicode escapes, which javac would translate into ends of lines before it reads the literal
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                case '\b' -> literal.append("\\b");
                case '\f' -> literal.append("\\f");
                default -> {
                    if (c >= ' ' && c < 0x7f) {
                        literal.append(c);
                    } else {
                        literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    }
                }
            }
        }
        return literal.toString();
    }

    /** Text of a Javadoc comment: HTML, without tags, block tags or inline tags of the contract's own. */
    public static String javadoc(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        text.strip().codePoints().forEach(point -> {
            switch (point) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '@' -> html.append("&#64;");
                case '\\' -> html.append("&#92;");
                case '{' -> html.append("&#123;");
                case '}' -> html.append("&#125;");
                case '/' -> html.append(html.length() > 0 && html.charAt(html.length() - 1) == '*' ? "&#47;" : "/");
                case '\r', '\n', '\t' -> html.append(' ');
                default -> {
                    if (point >= ' ' && point < 0x7f) {
                        html.append((char) point);
                    } else {
                        html.append("&#").append(point).append(';');
                    }
                }
            }
        });
        return wrapped(html.toString());
    }

    /** Lines of at most 105 characters, cut at blanks. */
    private static String wrapped(String html) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : html.split(" +", -1)) {
            if (column > 0 && column + 1 + word.length() > 105) {
                lines.append('\n');
                column = 0;
            } else if (column > 0) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += word.length();
        }
        return lines.toString();
    }
}
