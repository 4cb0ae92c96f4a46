package dev.contracts.runtime.json;

import dev.contracts.Limits;
import org.jspecify.annotations.Nullable;

/**
 * What every payload passes before anything else looks at it: strict UTF-8, one byte order mark at most, the grammar of RFC
 * 8259, no property name twice in an object, nothing behind the value, and the limits. It takes one pass, and no longer for
 * hostile bytes than for others.
 */
public final class JsonGate {
    private JsonGate() {}

    /**
     * Why a payload cannot be read.
     *
     * @param rule {@code json.syntax}, {@code json.encoding}, {@code json.duplicate-key} or {@code json.limit}
     * @param offset of the byte at which it shows
     * @param pointer RFC 6901 pointer of the value that was being read
     * @param message one sentence that says what to do
     */
    public record Problem(String rule, int offset, String pointer, String message) {
        /** The same problem of a payload that ends where its stream does. */
        public Problem cutOff() {
            return new Problem(rule, offset, pointer, message + "; the stream ends here, it may have been cut off");
        }
    }

    /** The first problem of a payload; null when it may be read. */
    public static @Nullable Problem check(byte[] payload, Limits limits) {
        if (payload.length > limits.payloadBytes()) {
            return new Problem(
                    "json.limit",
                    0,
                    "",
                    "the payload has " + payload.length + " bytes, more than the " + limits.payloadBytes()
                            + " of the limit payloadBytes");
        }
        try {
            new GateScan(payload, limits).run();
            return null;
        } catch (GateStop stop) {
            return stop.problem();
        }
    }
}
