package dev.contracts.runtime.format;

import com.google.re2j.Pattern;

/** RFC 1123, section 2.1, with the lengths of RFC 1035. What a label that begins with {@code xn--} stands for is not looked at. */
final class HostNames {
    private static final int LONGEST = 253;
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?";
    private static final Pattern NAME = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*");

    private HostNames() {}

    static boolean isHostName(String text) {
        return text.length() <= LONGEST && NAME.matcher(text).matches();
    }
}
