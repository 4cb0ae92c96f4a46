package dev.contracts.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Strings that are expected in a payload: the names of an object's members, the constants of an enum. Each is known by its
 * index, in the order in which a producer writes them; finding one takes a comparison of a few words and makes no object.
 */
public final class JsonNames {
    /** There is no further member. */
    public static final int END = -1;
    /** Another string than these. */
    public static final int OTHER = -2;
    /** No string at all. */
    public static final int NONE = -3;

    /** A byte that no text in UTF-8 has. */
    private static final byte NOWHERE = (byte) 0xFF;

    private final byte[][] tokens;
    private final long[] firsts;
    private final long[] masks;
    private final int[] slots;
    private final Map<String, Integer> indexes = new HashMap<>();

    private JsonNames(List<String> names) {
        int count = names.size();
        tokens = new byte[count][];
        firsts = new long[count];
        masks = new long[count];
        slots = new int[Integer.highestOneBit(Math.max(1, count)) * 4];
        for (int index = 0; index < count; index++) {
            byte[] token = token(names.get(index));
            tokens[index] = token;
            firsts[index] = Words.at(Arrays.copyOf(token, Math.max(8, token.length)), 0);
            masks[index] = token.length >= 8 ? -1L : (1L << (8 * token.length)) - 1;
            indexes.put(names.get(index), index);
            put(index);
        }
    }

    /** The name and its closing quote as they are written; what must be escaped is written in several ways, so in none. */
    private static byte[] token(String name) {
        for (int at = 0; at < name.length(); at++) {
            char letter = name.charAt(at);
            if (letter < ' ' || letter == '"' || letter == '\\') {
                return new byte[] {NOWHERE};
            }
        }
        return (name + '"').getBytes(StandardCharsets.UTF_8);
    }

    /** @param names all different */
    public static JsonNames of(String... names) {
        return new JsonNames(List.of(names));
    }

    private void put(int index) {
        int slot = slot(tokens[index], 0, tokens[index].length - 1);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = index + 1;
    }

    private int slot(byte[] bytes, int start, int end) {
        int length = end - start;
        int hash = length * 31;
        if (length > 0) {
            hash += bytes[start] * 0x9E37 + bytes[end - 1] * 0x85EB + bytes[start + (length >>> 1)] * 0xC2B2;
        }
        return (hash ^ (hash >>> 7)) & (slots.length - 1);
    }

    int size() {
        return tokens.length;
    }

    /** Whether the bytes from an offset, which is behind an opening quote, are this name and its closing quote. */
    boolean isAt(int index, byte[] bytes, int offset) {
        byte[] token = tokens[index];
        int length = token.length;
        if (offset + Math.max(8, length) > bytes.length) {
            return offset + length <= bytes.length && Arrays.equals(token, 0, length, bytes, offset, offset + length);
        }
        if ((Words.at(bytes, offset) & masks[index]) != firsts[index]) {
            return false;
        }
        if (length <= 8) {
            return true;
        }
        int at = 8;
        for (; at <= length - 8; at += 8) {
            if (Words.at(bytes, offset + at) != Words.at(token, at)) {
                return false;
            }
        }
        return Words.at(bytes, offset + length - 8) == Words.at(token, length - 8);
    }

    /** How many bytes the name and its closing quote take. */
    int length(int index) {
        return tokens[index].length;
    }

    /** The index of the string between two offsets, of plain ASCII; {@link #OTHER} when it is none of these. */
    int find(byte[] bytes, int start, int end) {
        for (int slot = slot(bytes, start, end); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            int index = slots[slot] - 1;
            if (tokens[index].length == end + 1 - start && isAt(index, bytes, start)) {
                return index;
            }
        }
        return OTHER;
    }

    /** The index of a string; {@link #OTHER} when it is none of these. */
    int find(String name) {
        return indexes.getOrDefault(name, OTHER);
    }
}
