package dev.contracts.runtime.format;

import com.google.re2j.Pattern;

/** RFC 6570, section 2, with its erratum 6937: an apostrophe is a literal. */
final class UriTemplates {
    private static final String ESCAPE = "%[0-9A-Fa-f]{2}";
    private static final String LITERAL = "[^\\x{0}-\\x{20}\"%<>\\\\^`{|}\\x{7F}-\\x{9F}]|" + ESCAPE;
    private static final String CHARACTER = "(?:[A-Za-z0-9_]|" + ESCAPE + ")";
    private static final String VARIABLE = CHARACTER + "(?:\\.?" + CHARACTER + ")*(?::[1-9][0-9]{0,3}|\\*)?";
    private static final Pattern TEMPLATE =
            Pattern.compile("(?:" + LITERAL + "|\\{[+#./;?&=,!@|]?" + VARIABLE + "(?:," + VARIABLE + ")*\\})*");

    private UriTemplates() {}

    static boolean isTemplate(String text) {
        return TEMPLATE.matcher(text).matches();
    }
}
