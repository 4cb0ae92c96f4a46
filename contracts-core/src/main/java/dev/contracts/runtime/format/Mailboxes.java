package dev.contracts.runtime.format;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** RFC 5321, section 4.1.2, with the lengths of section 4.5.3.1. */
final class Mailboxes {
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+\\-/=?^_`{|}~]+";
    private static final String LOCAL = ATOM + "(?:\\." + ATOM + ")*|\"(?:[ !#-\\[\\]-~]|\\\\[ -~])*\"";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?";
    private static final Pattern MAILBOX =
            Pattern.compile("(" + LOCAL + ")@(?:(" + LABEL + "(?:\\." + LABEL + ")*)|\\[([^\\]]+)\\])");
    private static final Pattern TAGGED_ADDRESS = Pattern.compile("[A-Za-z0-9\\-]*[A-Za-z0-9]:[!-Z^-~]+");
    private static final String VERSION_6 = "IPv6:";

    private Mailboxes() {}

    static boolean isMailbox(String text) {
        Matcher matcher = MAILBOX.matcher(text);
        if (text.length() > 320 || !matcher.matches() || matcher.group(1).length() > 64) {
            return false;
        }
        String domain = matcher.group(2);
        return domain != null ? domain.length() <= 255 : isAddress(matcher.group(3));
    }

    private static boolean isAddress(String literal) {
        if (literal.regionMatches(true, 0, VERSION_6, 0, VERSION_6.length())) {
            return IpAddresses.isVersion6(literal.substring(VERSION_6.length()));
        }
        return IpAddresses.isVersion4(literal)
                || TAGGED_ADDRESS.matcher(literal).matches();
    }
}
