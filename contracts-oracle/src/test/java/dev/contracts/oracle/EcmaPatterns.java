package dev.contracts.oracle;

import com.google.re2j.Pattern;

/** Patterns as ECMA-262 reads them with the flag u, in the words of RE2: a dot and white space are not the same in both. */
final class EcmaPatterns {
    private static final String LINE_ENDS = "\\n\\r\\x{2028}\\x{2029}";
    private static final String SPACE =
            "\\t\\n\\x0b\\f\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}";

    private EcmaPatterns() {}

    static Pattern compile(String pattern) {
        StringBuilder words = new StringBuilder();
        boolean listed = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                words.append(escaped(pattern.charAt(++i), listed));
            } else if (c == '.' && !listed) {
                words.append("[^").append(LINE_ENDS).append(']');
            } else {
                listed = c == '[' || (listed && c != ']');
                words.append(c);
            }
        }
        return Pattern.compile(words.toString());
    }

    private static String escaped(char letter, boolean listed) {
        if (letter == 's') {
            return listed ? SPACE : "[" + SPACE + "]";
        }
        return letter == 'S' && !listed ? "[^" + SPACE + "]" : "\\" + letter;
    }
}
