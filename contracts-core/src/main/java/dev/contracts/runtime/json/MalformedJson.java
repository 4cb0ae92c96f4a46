package dev.contracts.runtime.json;

import dev.contracts.Limits;

/**
 * Stops a {@link JsonParser} at bytes that are not JSON, or that exceed the limits. It says what is wrong and where, and
 * has neither words nor a stack trace, so that hostile bytes cost no more than others; {@link #error} finds the words.
 */
public final class MalformedJson extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final JsonErrorKind kind;
    private final int start;
    private final int at;

    MalformedJson(JsonErrorKind kind, int at) {
        this(kind, at, at);
    }

    /**
     * @param start offset of what was being scanned, such as the number
     * @param at offset of the byte at which the scan ended
     */
    MalformedJson(JsonErrorKind kind, int start, int at) {
        super("the payload is not JSON within the limits", null, false, false);
        this.kind = kind;
        this.start = start;
        this.at = at;
    }

    JsonErrorKind kind() {
        return kind;
    }

    int start() {
        return start;
    }

    int at() {
        return at;
    }

    /**
     * Describes the error, which takes another scan of the payload.
     *
     * @param payload what the parser was reading
     * @param limits those of the parser
     */
    public JsonError error(byte[] payload, Limits limits) {
        return error(payload, limits, "payload");
    }

    /** @param noun what the payload is called in the message */
    JsonError error(byte[] payload, Limits limits, String noun) {
        return new JsonErrorFinder(payload, limits, noun).find(this);
    }
}
