package dev.contracts.recorder.storage;

/** Text of others in a message: quoted, printable ASCII, at most 120 characters of it. */
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
