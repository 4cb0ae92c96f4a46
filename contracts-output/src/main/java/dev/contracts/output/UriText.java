package dev.contracts.output;

import java.nio.charset.StandardCharsets;

/** Turns the name of a file into a URI. */
public final class UriText {
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private UriText() {}

    /**
     * Returns a relative reference, or a {@code file:} URI when the path is absolute; whatever is special is %-encoded.
     */
    public static String of(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            if (unit >= 0 && PLAIN.indexOf(unit) >= 0) {
                uri.append((char) unit);
            } else {
                uri.append(String.format("%%%02X", unit & 0xFF));
            }
        }
        if (path.startsWith("/")) {
            return "file://" + uri;
        }
        boolean drive = path.length() > 2 && path.charAt(1) == ':' && path.charAt(2) == '/';
        return drive ? "file:///" + uri : uri.toString();
    }
}
