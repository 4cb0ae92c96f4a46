package dev.contracts.runtime.format;

import com.google.re2j.Pattern;

/** Addresses as RFC 3986 and RFC 5321 write them inside brackets. */
final class IpAddresses {
    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern NUMBER = Pattern.compile(OCTET);
    private static final Pattern VERSION_4 = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");
    private static final Pattern GROUP = Pattern.compile("[0-9A-Fa-f]{1,4}");

    private IpAddresses() {}

    static boolean isOctet(String text) {
        return NUMBER.matcher(text).matches();
    }

    static boolean isVersion4(String text) {
        return VERSION_4.matcher(text).matches();
    }

    /** Eight groups, or fewer with one {@code ::} for at least one group of zeros; the last two may be a version 4 address. */
    static boolean isVersion6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text, true) == 8;
        }
        int before = groups(text.substring(0, gap), false);
        int behind = groups(text.substring(gap + 2), true);
        return before >= 0 && behind >= 0 && before + behind <= 7;
    }

    /** Counts the groups of 16 bits in a list separated by colons; -1 when it is none. */
    private static int groups(String list, boolean last) {
        if (list.isEmpty()) {
            return 0;
        }
        String[] parts = list.split(":", -1);
        int count = 0;
        for (int at = 0; at < parts.length; at++) {
            if (GROUP.matcher(parts[at]).matches()) {
                count++;
            } else if (last && at == parts.length - 1 && isVersion4(parts[at])) {
                count += 2;
            } else {
                return -1;
            }
        }
        return count;
    }
}
