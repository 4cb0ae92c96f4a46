package dev.contracts.simulator.server;

import dev.contracts.runtime.text.CountText;

/** The kinds of what the server refuses, in words for its user. */
enum Refusal {
    CONNECTIONS(
            "connection",
            "more than " + ConnectionGuard.MOST + " were open, and of these none had waited longer without a request"),
    HALF_SENT("connection", "no whole request came within " + ConnectionGuard.PATIENCE.toSeconds() + " s"),
    REQUESTS("request", "it was no HTTP that is understood, or too long"),
    FOREIGN("request", "it was sent to another name than localhost, or by a page that is not of this machine"),
    LISTENERS("WebSocket", RequestHandler.MOST_LISTENERS + " listen already"),
    DEAF("WebSocket", WebSocketSession.MOST_WAITING + " events were not taken in time"),
    LOST("WebSocket", "a ping was not answered within " + WebSocketSession.SECONDS_TO_ANSWER + " s");

    private final String noun;
    private final String reason;

    Refusal(String noun, String reason) {
        this.noun = noun;
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    /** Returns how many were refused, and why. */
    String text(long count) {
        return "refused " + CountText.of(count, noun) + ": " + reason;
    }
}
