package dev.contracts.probe.network;

import dev.contracts.runtime.text.Quote;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Says in words for the user what an answer that is no payload says. */
final class HttpStatusText {
    private static final Map<Integer, String> REASONS = Map.ofEntries(
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(406, "Not Acceptable"),
            Map.entry(408, "Request Timeout"),
            Map.entry(410, "Gone"),
            Map.entry(422, "Unprocessable Content"),
            Map.entry(426, "Upgrade Required"),
            Map.entry(429, "Too Many Requests"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(501, "Not Implemented"),
            Map.entry(502, "Bad Gateway"),
            Map.entry(503, "Service Unavailable"),
            Map.entry(504, "Gateway Timeout"));

    private HttpStatusText() {}

    /** @param head the first bytes of the body */
    static String of(int status, String location, byte[] head) {
        if (status >= 300 && status < 400) {
            return "the server answers " + status + ", a redirect to " + ProbeTarget.shown(location)
                    + ", which is not followed: name that address, if it is the right one";
        }
        String reason = REASONS.getOrDefault(status, "");
        String words = firstWords(head);
        return "the server answers " + status + (reason.isEmpty() ? "" : " " + reason)
                + (words.isEmpty() ? "" : ": " + words);
    }

    private static String firstWords(byte[] head) {
        String text =
                new String(head, StandardCharsets.UTF_8).replaceAll("\\s+", " ").strip();
        if (text.toLowerCase(Locale.ROOT).startsWith("<!doctype html") || text.startsWith("<html")) {
            text = text.replaceAll("(?s)<(script|style)[^>]*>.*?</\\1>|<[^>]*>", " ")
                    .replaceAll(" +", " ")
                    .strip();
        }
        return text.isEmpty() ? "" : Quote.text(text);
    }
}
