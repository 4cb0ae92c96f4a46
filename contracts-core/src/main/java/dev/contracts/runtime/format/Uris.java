package dev.contracts.runtime.format;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

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

    /** Returns the URI that a text is; of the few that {@link java.net.URI} refuses, one that says the same; null when it is none. */
    static java.net.@Nullable URI uri(String text) {
        if (!isUri(text)) {
            return null;
        }
        try {
            return new java.net.URI(text);
        } catch (URISyntaxException refused) {
            return java.net.URI.create(spelledOut(text));
        }
    }

    /**
     * Writes down what {@link java.net.URI} wants to see: {@code a:} with the path that is this one (RFC 3986, sections 6.2.2.3
     * and 6.2.3), and the address of a future IP, or before a port of more than 31 bits, with percent signs.
     */
    private static String spelledOut(String text) {
        int behind = text.indexOf(':') + 1;
        if (behind == text.length() || text.charAt(behind) == '#') {
            return text.substring(0, behind) + '.' + text.substring(behind);
        }
        int open = text.indexOf('[');
        if (open < 0) {
            return text + '/';
        }
        int close = text.indexOf(']');
        String address = text.substring(open + 1, close).replace(":", "%3A");
        return text.substring(0, open) + "%5B" + address + "%5D" + text.substring(close + 1);
    }
}
