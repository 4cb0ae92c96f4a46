package dev.contracts.simulator.server;

import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognizes names of this machine. A page from elsewhere cannot pretend to have one, whatever its own name resolves to. */
final class LoopbackHosts {
    private static final String NAMES = "(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]{1,5})?";
    private static final Pattern HOST = Pattern.compile(NAMES, Pattern.CASE_INSENSITIVE);
    private static final Pattern ORIGIN = Pattern.compile("https?://" + NAMES, Pattern.CASE_INSENSITIVE);

    private LoopbackHosts() {}

    static boolean isHost(@Nullable String header) {
        return header != null && HOST.matches(header);
    }

    static boolean isOrigin(String header) {
        return ORIGIN.matches(header);
    }
}
