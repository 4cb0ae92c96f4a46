package dev.contracts.runtime.function;

/**
 * Writes a pattern of ECMA-262 (flag {@code u}) for RE2. A schema's pattern is in the subset that both read; the two differ in
 * what {@code .} and {@code \s} stand for.
 */
final class EcmaPattern {
    /** Any character but the four that end a line. */
    private static final String DOT = "[^\\n\\r\\x{2028}\\x{2029}]";

    private static final String SPACE =
            "\\t-\\r\\x{20}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}";
    private static final String NO_SPACE =
            "\\x{0}-\\x{8}\\x{e}-\\x{1f}\\x{21}-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}"
                    + "\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}"
                    + "\\x{ff00}-\\x{10ffff}";

    private EcmaPattern() {}

    static String toRe2(String pattern) {
        StringBuilder re2 = new StringBuilder(pattern.length());
        boolean inClass = false;
        for (int at = 0; at < pattern.length(); at++) {
            char letter = pattern.charAt(at);
            if (letter == '\\' && at + 1 < pattern.length()) {
                at++;
                re2.append(escape(pattern.charAt(at), inClass));
            } else if (letter == '.' && !inClass) {
                re2.append(DOT);
            } else {
                inClass = letter == '[' || (inClass && letter != ']');
                re2.append(letter);
            }
        }
        return re2.toString();
    }

    private static String escape(char letter, boolean inClass) {
        if (letter != 's' && letter != 'S') {
            return "\\" + letter;
        }
        String ranges = letter == 's' ? SPACE : NO_SPACE;
        return inClass ? ranges : "[" + ranges + "]";
    }
}
