package dev.contracts.probe.session;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
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

    private final Map<Digest, Boolean> seen = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Digest, Boolean> eldest) {
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
        Digest digest = Digest.of(message);
        if (repeating && seen.containsKey(digest)) {
            return true;
        }
        repeating = false;
        seen.put(digest, true);
        return false;
    }

    /** A digest, so that a long message takes no more memory than a short one. */
    private record Digest(long high, long low) {
        static Digest of(byte[] message) {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(message);
                return new Digest(word(hash, 0), word(hash, 8));
            } catch (NoSuchAlgorithmException e) {
                // every Java platform has it
                return new Digest(Arrays.hashCode(message), message.length);
            }
        }

        private static long word(byte[] bytes, int from) {
            long word = 0;
            for (int at = from; at < from + Long.BYTES; at++) {
                word = word << Byte.SIZE | (bytes[at] & 0xFF);
            }
            return word;
        }
    }
}
