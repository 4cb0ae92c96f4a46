package dev.contracts.runtime.json;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** One payload from a stream, and never more of it than a limit. */
public final class WholePayload {
    /** An array cannot be much longer. */
    private static final int LONGEST = Integer.MAX_VALUE - 16;

    private WholePayload() {}

    /**
     * Reads a stream to its end.
     *
     * @param most bytes of the longest payload that is taken
     * @return null when there are more; then no more than one of them is read
     */
    public static byte @Nullable [] read(InputStream in, long most) throws IOException {
        int limit = (int) Math.min(most, LONGEST);
        byte[] bytes = in.readNBytes(limit + 1);
        return bytes.length > limit ? null : bytes;
    }
}
