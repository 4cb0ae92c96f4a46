package dev.contracts.runtime.format;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigInteger;

/** The syntax of patterns of ECMA-262 with the flag {@code u}, read once from left to right; nothing is compiled. */
final class EcmaSyntax {
    private static final String SYNTAX = "^$\\.*+?()[]{}|/";
    private static final int DEEPEST = 500;
    /** More groups than a text has. */
    private static final int MANY = 100_000_000;

    private static final Pattern PROPERTY = Pattern.compile("^\\{[A-Za-z_]+(?:=[A-Za-z0-9_]+)?\\}");
    private static final Pattern COUNT = Pattern.compile("^\\{([0-9]+)(?:,([0-9]*))?\\}");
    private static final Pattern NAME = Pattern.compile("^<[\\pL$_][\\pL\\pN$_]*>");

    /** Several characters, which cannot end a range. */
    private static final int NONE = -1;

    private static final int WRONG = -2;

    private final String text;
    private int at;
    private int depth;
    private int groups;
    private int highestReference;

    private EcmaSyntax(String text) {
        this.text = text;
    }

    static boolean isPattern(String text) {
        EcmaSyntax syntax = new EcmaSyntax(text);
        return syntax.alternatives() && syntax.at == text.length() && syntax.highestReference <= syntax.groups;
    }

    private boolean alternatives() {
        if (++depth > DEEPEST) {
            return false;
        }
        while (at < text.length() && peek() != ')') {
            if (!(peek() == '|' ? take() : term())) {
                return false;
            }
        }
        depth--;
        return true;
    }

    private boolean term() {
        char next = peek();
        if (next == '^' || next == '$') {
            return take();
        }
        if (text.startsWith("\\b", at) || text.startsWith("\\B", at)) {
            at += 2;
            return true;
        }
        boolean look = text.startsWith("(?=", at)
                || text.startsWith("(?!", at)
                || text.startsWith("(?<=", at)
                || text.startsWith("(?<!", at);
        return atom() && (look || quantifier());
    }

    private boolean atom() {
        return switch (peek()) {
            case '(' -> group();
            case '[' -> characters();
            case '\\' -> escape(false);
            case '*', '+', '?', '{', '}', ']' -> false;
            default -> take();
        };
    }

    private boolean group() {
        at++;
        if (peek() == '?') {
            String kind = text.substring(at + 1, Math.min(text.length(), at + 3));
            if (kind.startsWith(":") || kind.startsWith("=") || kind.startsWith("!")) {
                at += 2;
            } else if (kind.equals("<=") || kind.equals("<!")) {
                at += 3;
            } else {
                at++;
                groups++;
                if (!find(NAME)) {
                    return false;
                }
            }
        } else {
            groups++;
        }
        return alternatives() && peek() == ')' && take();
    }

    private boolean quantifier() {
        if (peek() == '{') {
            Matcher count = COUNT.matcher(text.substring(at));
            if (!count.find()) {
                return false;
            }
            String most = count.group(2);
            if (most != null && !most.isEmpty() && isLess(most, count.group(1))) {
                return false;
            }
            at += count.end();
        } else if (peek() == '*' || peek() == '+' || peek() == '?') {
            at++;
        } else {
            return true;
        }
        return peek() != '?' || take();
    }

    private static boolean isLess(String one, String other) {
        return new BigInteger(one).compareTo(new BigInteger(other)) < 0;
    }

    private boolean characters() {
        at++;
        if (peek() == '^') {
            at++;
        }
        while (at < text.length() && peek() != ']') {
            int low = member();
            if (low < NONE) {
                return false;
            }
            if (peek() == '-' && at + 1 < text.length() && text.charAt(at + 1) != ']') {
                at++;
                int high = member();
                if (high < 0 || low < 0 || high < low) {
                    return false;
                }
            }
        }
        return peek() == ']' && take();
    }

    /** Reads one member of a class, and returns its character. */
    private int member() {
        if (at == text.length()) {
            return WRONG;
        }
        int start = at;
        if (peek() != '\\') {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            return codePoint;
        }
        if (!escape(true)) {
            return WRONG;
        }
        char letter = text.charAt(start + 1);
        if ("dDwWsSpP".indexOf(letter) >= 0) {
            return NONE;
        }
        return switch (letter) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'f' -> '\f';
            case 'v' -> 0x0B;
            case 'b' -> '\b';
            case '0' -> 0;
            case 'c' -> text.charAt(start + 2) % 32;
            case 'x' -> Integer.parseInt(text.substring(start + 2, at), 16);
            case 'u' -> Integer.parseInt(text.substring(start + 2, at).replaceAll("[{}]", ""), 16);
            default -> letter;
        };
    }

    private boolean escape(boolean inClass) {
        at++;
        if (at == text.length()) {
            return false;
        }
        char letter = peek();
        at++;
        if ("dDwWsStnrfv".indexOf(letter) >= 0 || SYNTAX.indexOf(letter) >= 0) {
            return true;
        }
        return switch (letter) {
            case 'b', '-' -> inClass;
            case '0' -> !isDigit(peek());
            case 'c' -> isLetter(peek()) && take();
            case 'x' -> hex(2);
            case 'u' -> unicode();
            case 'p', 'P' -> find(PROPERTY);
            case 'k' -> !inClass && find(NAME);
            default -> !inClass && reference(letter);
        };
    }

    private boolean reference(char first) {
        if (first < '1' || first > '9') {
            return false;
        }
        int number = first - '0';
        while (isDigit(peek())) {
            number = Math.min(MANY, number * 10 + peek() - '0');
            at++;
        }
        highestReference = Math.max(highestReference, number);
        return true;
    }

    private boolean unicode() {
        if (peek() != '{') {
            return hex(4);
        }
        int end = text.indexOf('}', at);
        String digits = end < 0 ? "" : text.substring(at + 1, end);
        if (!digits.matches("0*[0-9A-Fa-f]{1,6}") || Integer.parseInt(digits, 16) > Character.MAX_CODE_POINT) {
            return false;
        }
        at = end + 1;
        return true;
    }

    private boolean hex(int digits) {
        for (int count = 0; count < digits; count++, at++) {
            if (Character.digit(peek(), 16) < 0 || peek() >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private boolean find(Pattern pattern) {
        Matcher matcher = pattern.matcher(text.substring(at));
        if (!matcher.find()) {
            return false;
        }
        at += matcher.end();
        return true;
    }

    private boolean take() {
        at++;
        return true;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isLetter(char letter) {
        return (letter | 0x20) >= 'a' && (letter | 0x20) <= 'z';
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\uffff';
    }
}
