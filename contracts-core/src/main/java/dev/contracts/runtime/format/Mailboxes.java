package dev.contracts.runtime.format;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** RFC 5321, section 4.1.2, with the lengths of section 4.5.3.1, and RFC 6531, which adds characters beyond ASCII to it. */
final class Mailboxes {
    private static final String VERSION_6 = "IPv6:";
    private static final Pattern TAGGED_ADDRESS = Pattern.compile("[A-Za-z0-9\\-]*[A-Za-z0-9]:[!-Z^-~]+");
    /** Letters, marks, digits and signs, no spaces and nothing that people do not see. */
    private static final String BEYOND_ASCII = "\\x{A1}-\\x{AC}\\x{AE}-\\x{167F}\\x{1681}-\\x{1FFF}\\x{2010}-\\x{2027}"
            + "\\x{2030}-\\x{205E}\\x{2070}-\\x{2FFF}\\x{3001}-\\x{D7FF}\\x{F900}-\\x{FDCF}\\x{FDF0}-\\x{FEFE}"
            + "\\x{FF01}-\\x{FFDC}\\x{10000}-\\x{1FFFD}\\x{20000}-\\x{2FFFD}\\x{30000}-\\x{3FFFD}";

    private static final Pattern ASCII = mailbox("", "");
    private static final Pattern INTERNATIONAL = mailbox("\\x{80}-\\x{10FFFF}", BEYOND_ASCII);

    private Mailboxes() {}

    private static Pattern mailbox(String more, String moreLetters) {
        String atom = "[A-Za-z0-9!#$%&'*+\\-/=?^_`{|}~" + more + "]+";
        String local = atom + "(?:\\." + atom + ")*|\"(?:[ !#-\\[\\]-~" + more + "]|\\\\[ -~])*\"";
        String letter = "[A-Za-z0-9" + moreLetters + "]";
        String label = letter + "(?:[A-Za-z0-9\\-" + moreLetters + "]{0,61}" + letter + ")?";
        return Pattern.compile("(" + local + ")@(?:(" + label + "(?:\\." + label + ")*)|\\[([^\\]]+)\\])");
    }

    static boolean isMailbox(String text) {
        return accepts(ASCII, text);
    }

    static boolean isInternational(String text) {
        return accepts(INTERNATIONAL, text);
    }

    private static boolean accepts(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
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
