package dev.contracts.probe.session;

import dev.contracts.output.Sha256;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tells the messages that a server sends once more after a connection was lost. They are those that came shortly before, up
 * to the first that is new; without a lost connection, a message that comes twice is the producer's, and its contract says
 * what that means.
 */
final class RedeliveryDetector {
    /** The number of messages before the loss that are remembered. */
    static final int SIZE = 1_024;

    /** The digests of messages, so that a long message takes no more memory than a short one. */
    private final Map<ByteBuffer, Boolean> seen = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Boolean> eldest) {
            return size() > SIZE;
        }
    };

    private boolean repeating;

    /** A connection that stood before was lost. */
    void reconnected() {
        repeating = true;
    }

    /** Returns whether a message arrived before the loss. */
    boolean isRepeat(byte[] message) {
        ByteBuffer digest = ByteBuffer.wrap(Sha256.of(message));
        if (repeating && seen.containsKey(digest)) {
            return true;
        }
        repeating = false;
        seen.put(digest, true);
        return false;
    }
}
