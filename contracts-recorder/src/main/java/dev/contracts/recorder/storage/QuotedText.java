package dev.contracts.recorder.storage;

/**
 * Quotes text of others: printable ASCII, at most 120 characters of it. The lines by which the processes of a test run know
 * each other are made with it, so unlike {@link dev.contracts.runtime.text.Quote} it does not depend on which characters the
 * Java release of a process knows.
 */
public final class QuotedText {
    private static final int LIMIT = 120;

    private QuotedText() {}

    public static String of(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < Math.min(text.length(), LIMIT); at++) {
            char c = text.charAt(at);
            if (c < ' ' || c > '~') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append(text.length() > LIMIT ? "..." : "").append('"').toString();
    }
}
