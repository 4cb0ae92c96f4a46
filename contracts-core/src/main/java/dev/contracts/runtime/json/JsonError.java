package dev.contracts.runtime.json;

import dev.contracts.Limits;
import org.jspecify.annotations.Nullable;

/**
 * The reason why a payload cannot be read.
 *
 * @param rule {@code json.syntax}, {@code json.encoding}, {@code json.duplicate-key} or {@code json.limit}
 * @param offset of the byte at which it shows
 * @param pointer RFC 6901 pointer of the value that was being read
 * @param message one sentence that says what to do
 */
public record JsonError(String rule, int offset, String pointer, String message) {
    /**
     * Finds the first error of a payload: strict UTF-8, one byte order mark at most, the grammar of RFC 8259, no property
     * name twice in an object, nothing behind the value, and the limits.
     *
     * @return null when the payload may be read
     */
    public static @Nullable JsonError find(byte[] payload, Limits limits) {
        return find(payload, limits, "payload");
    }

    /**
     * Finds the same in bytes that are no payload.
     *
     * @param noun what they are called in the message, such as {@code file}
     * @return null when they may be read
     */
    public static @Nullable JsonError find(byte[] payload, Limits limits, String noun) {
        try {
            JsonParser in = new JsonParser(payload, limits);
            in.skip();
            in.end();
            return null;
        } catch (MalformedJson stop) {
            return stop.error(payload, limits, noun);
        }
    }

    /** Returns the same error of a payload that ends where its stream does. */
    public JsonError cutOff() {
        return new JsonError(rule, offset, pointer, message + "; the stream ends here, it may have been cut off");
    }
}
