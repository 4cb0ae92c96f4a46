package dev.contracts.runtime.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Property names recur in every element of an array: each is made once. A table of fixed size in which a name drives out
 * another of the same slot, so that hostile names cost no more than a plain {@code new String}.
 */
final class NameCache {
    private static final int SLOTS = 64;
    private static final int LONGEST = 40;

    private final @Nullable String[] names = new @Nullable String[SLOTS];
    private final byte[][] texts = new byte[SLOTS][];

    /** Returns the name between two offsets, which holds no escape. */
    String get(byte[] bytes, int start, int end) {
        int length = end - start;
        if (length == 0 || length > LONGEST) {
            return JsonStrings.decode(bytes, start, end);
        }
        int slot = (length * 31 + bytes[start] * 7 + bytes[start + length / 2] * 5 + bytes[end - 1]) & (SLOTS - 1);
        String cached = names[slot];
        if (cached != null && Arrays.equals(texts[slot], 0, texts[slot].length, bytes, start, end)) {
            return cached;
        }
        String name = JsonStrings.decode(bytes, start, end);
        names[slot] = name;
        texts[slot] = Arrays.copyOfRange(bytes, start, end);
        return name;
    }
}
