package dev.contracts.probe;

import dev.contracts.runtime.Quote;

/** Why a WebSocket connection ended, in words. */
final class CloseCodes {
    /** The connection ended without a word. */
    static final int ABNORMAL = 1006;

    private static final int NORMAL = 1000;

    private CloseCodes() {}

    /** Empty when the server said that it is done. */
    static String words(int code, String reason) {
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
