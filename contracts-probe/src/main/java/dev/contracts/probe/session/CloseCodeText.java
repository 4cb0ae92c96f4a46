package dev.contracts.probe.session;

import dev.contracts.runtime.text.Quote;

/** The reason in words for the end of a WebSocket connection. */
public final class CloseCodeText {
    /** The connection ended without a word. */
    public static final int ABNORMAL = 1006;

    private static final int NORMAL = 1000;

    private CloseCodeText() {}

    /** Empty when the server said that it is done. */
    public static String words(int code, String reason) {
        String said = reason.isEmpty() ? "" : ", saying " + Quote.text(reason);
        return switch (code) {
            case NORMAL -> "";
            case ABNORMAL -> "the connection was lost: it ended without a closing message" + said;
            case 1001 -> "the server closed the connection because it is going away (1001)" + said;
            case 1011 -> "the server closed the connection because of an error of its own (1011)" + said;
            default -> "the server closed the connection with the code " + code + said;
        };
    }
}
