package dev.contracts.runtime.format;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** RFC 3986, appendix A, and RFC 3987, which adds characters beyond ASCII to it. */
final class Uris {
    private static final String SUB_DELIMS = "!$&'()*+,;=";
    private static final String ESCAPE = "%[0-9A-Fa-f]{2}";
    /** {@code ucschar} of RFC 3987. */
    private static final String BEYOND_ASCII = "\\x{A0}-\\x{D7FF}\\x{F900}-\\x{FDCF}\\x{FDF0}-\\x{FFEF}"
            + "\\x{10000}-\\x{1FFFD}\\x{20000}-\\x{2FFFD}\\x{30000}-\\x{3FFFD}\\x{40000}-\\x{4FFFD}"
            + "\\x{50000}-\\x{5FFFD}\\x{60000}-\\x{6FFFD}\\x{70000}-\\x{7FFFD}\\x{80000}-\\x{8FFFD}"
            + "\\x{90000}-\\x{9FFFD}\\x{A0000}-\\x{AFFFD}\\x{B0000}-\\x{BFFFD}\\x{C0000}-\\x{CFFFD}"
            + "\\x{D0000}-\\x{DFFFD}\\x{E1000}-\\x{EFFFD}";
    /** {@code iprivate} of RFC 3987. */
    private static final String PRIVATE = "\\x{E000}-\\x{F8FF}\\x{F0000}-\\x{FFFFD}\\x{100000}-\\x{10FFFD}";

    private static final String UNRESERVED = "A-Za-z0-9\\-._~";
    private static final Pattern FUTURE_ADDRESS =
            Pattern.compile("[vV][0-9A-Fa-f]+\\.[" + UNRESERVED + SUB_DELIMS + ":]+");

    private static final Uris URI = new Uris(UNRESERVED, "", false);
    private static final Uris URI_REFERENCE = new Uris(UNRESERVED, "", true);
    private static final Uris IRI = new Uris(UNRESERVED + BEYOND_ASCII, PRIVATE, false);
    private static final Uris IRI_REFERENCE = new Uris(UNRESERVED + BEYOND_ASCII, PRIVATE, true);

    private final Pattern pattern;

    /**
     * @param unreserved the characters that stand for themselves everywhere
     * @param inQuery those that do so in a query alone
     */
    private Uris(String unreserved, String inQuery, boolean relative) {
        String name = "(?:[" + unreserved + SUB_DELIMS + "]|" + ESCAPE + ")*";
        String user = "(?:[" + unreserved + SUB_DELIMS + ":]|" + ESCAPE + ")*";
        String pchar = "(?:[" + unreserved + SUB_DELIMS + ":@]|" + ESCAPE + ")";
        String tail = "(?:[" + unreserved + SUB_DELIMS + ":@/?]|" + ESCAPE + ")*";
        String query = "(?:[" + unreserved + inQuery + SUB_DELIMS + ":@/?]|" + ESCAPE + ")*";
        String authority = "//(?:" + user + "@)?(?:\\[([^\\]]*)\\]|" + name + ")(?::[0-9]*)?";
        String segments = "(?:/" + pchar + "*)*";
        String scheme = "[A-Za-z][A-Za-z0-9+.\\-]*:";
        String absolute = scheme + "(?:" + authority + segments + "|/?(?:" + pchar + "+" + segments + ")?)";
        String first = "(?:[" + unreserved + SUB_DELIMS + "@]|" + ESCAPE + ")+";
        String beside = authority + segments + "|/(?:" + pchar + "+" + segments + ")?|" + first + segments + "|";
        pattern = Pattern.compile(
                "(?:" + absolute + (relative ? "|" + beside : "") + ")(?:\\?" + query + ")?(?:#" + tail + ")?");
    }

    static boolean isUri(String text) {
        return URI.accepts(text);
    }

    static boolean isUriReference(String text) {
        return URI_REFERENCE.accepts(text);
    }

    static boolean isIri(String text) {
        return IRI.accepts(text);
    }

    static boolean isIriReference(String text) {
        return IRI_REFERENCE.accepts(text);
    }

    private boolean accepts(String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String literal = matcher.group(group);
            if (literal != null
                    && !IpAddresses.isVersion6(literal)
                    && !FUTURE_ADDRESS.matcher(literal).matches()) {
                return false;
            }
        }
        return true;
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
