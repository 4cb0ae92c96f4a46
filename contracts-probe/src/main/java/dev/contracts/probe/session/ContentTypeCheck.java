package dev.contracts.probe.session;

import dev.contracts.Severity;
import dev.contracts.Violation;
import dev.contracts.runtime.text.Quote;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Compares the content type of a response with the first bytes of its payload. */
final class ContentTypeCheck {
    /** The rule of its violations. */
    static final String RULE = "http.content-type";

    private static final int HEAD = 256;

    private ContentTypeCheck() {}

    /** A warning, when the header does not say JSON in UTF-8. */
    static Optional<Violation> check(String contract, String contentType, byte[] body) {
        String type = contentType.toLowerCase(Locale.ROOT);
        int parameters = type.indexOf(';');
        String media = (parameters < 0 ? type : type.substring(0, parameters)).strip();
        if (isHtml(body)) {
            return warning(
                    contract,
                    "the server sent HTML, which is a page for people: is the address right?",
                    "application/json",
                    media.isEmpty() ? null : Quote.text(contentType));
        }
        if (!media.equals("application/json") && !(media.startsWith("application/") && media.endsWith("+json"))) {
            String found = media.isEmpty() ? "nothing" : Quote.text(contentType);
            return warning(
                    contract, "Content-Type is " + found + ", expected application/json", "application/json", found);
        }
        String charset = charset(parameters < 0 ? "" : type.substring(parameters + 1));
        if (!charset.isEmpty() && !charset.equals("utf-8") && !charset.equals("utf8")) {
            return warning(
                    contract,
                    "Content-Type says charset " + Quote.text(charset) + ", and JSON is UTF-8: it was read as UTF-8",
                    "utf-8",
                    Quote.text(charset));
        }
        return Optional.empty();
    }

    private static Optional<Violation> warning(
            String contract, String message, String expected, @org.jspecify.annotations.Nullable String found) {
        return Optional.of(Violation.builder(RULE, Severity.WARNING, contract, message)
                .expected(expected)
                .found(found)
                .build());
    }

    private static String charset(String parameters) {
        for (String parameter : parameters.split(";", -1)) {
            String text = parameter.strip();
            if (text.startsWith("charset=")) {
                return text.substring("charset=".length()).replace("\"", "").strip();
            }
        }
        return "";
    }

    private static boolean isHtml(byte[] body) {
        String head = new String(body, 0, Math.min(HEAD, body.length), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<head");
    }
}
