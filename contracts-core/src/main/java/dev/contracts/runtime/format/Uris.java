package dev.contracts.runtime.format;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** RFC 3986, appendix A, without relative references. */
final class Uris {
    private static final String SUB_DELIMS = "!$&'()*+,;=";
    private static final String UNRESERVED = "A-Za-z0-9\\-._~";
    private static final String ESCAPE = "%[0-9A-Fa-f]{2}";
    private static final String NAME = "(?:[" + UNRESERVED + SUB_DELIMS + "]|" + ESCAPE + ")*";
    private static final String USER = "(?:[" + UNRESERVED + SUB_DELIMS + ":]|" + ESCAPE + ")*";
    private static final String PCHAR = "(?:[" + UNRESERVED + SUB_DELIMS + ":@]|" + ESCAPE + ")";
    private static final String TAIL = "(?:[" + UNRESERVED + SUB_DELIMS + ":@/?]|" + ESCAPE + ")*";
    private static final String AUTHORITY = "//(?:" + USER + "@)?(?:\\[([^\\]]*)\\]|" + NAME + ")(?::[0-9]*)?";
    private static final String SEGMENTS = "(?:/" + PCHAR + "*)*";

    private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.\\-]*:(?:" + AUTHORITY + SEGMENTS + "|/?(?:"
            + PCHAR + "+" + SEGMENTS + ")?)(?:\\?" + TAIL + ")?(?:#" + TAIL + ")?");
    private static final Pattern FUTURE_ADDRESS =
            Pattern.compile("[vV][0-9A-Fa-f]+\\.[" + UNRESERVED + SUB_DELIMS + ":]+");

    private Uris() {}

    static boolean isUri(String text) {
        Matcher matcher = URI.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        String literal = matcher.group(1);
        return literal == null
                || IpAddresses.isVersion6(literal)
                || FUTURE_ADDRESS.matcher(literal).matches();
    }
}
