package dev.contracts.runtime.json;

import java.nio.charset.StandardCharsets;
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
    /** The result when there is no string at all. */
    public static final int NONE = -3;

    /** Three letters tell so many names apart; of more, all letters must, or many have the same slot. */
    private static final int FEW = 16;

    /** A byte that no text in UTF-8 has. */
    private static final byte[] NOWHERE = {(byte) 0xFF};

    /** Each name and its closing quote. */
    private final Token[] tokens;
    /** The bytes that open the value of each, if the properties come in this order and without spaces. */
    private final Token[] openings;

    private final int[] slots;
    private final Map<String, Integer> indexes = new HashMap<>();

    private JsonNames(List<String> names) {
        int count = names.size();
        tokens = new Token[count];
        openings = new Token[count];
        slots = new int[Integer.highestOneBit(Math.max(1, count)) * 4];
        for (int index = 0; index < count; index++) {
            String name = names.get(index);
            tokens[index] = token(name, "", "\"");
            openings[index] = token(name, index == 0 ? "{\"" : ",\"", "\":");
            indexes.put(name, index);
            put(index, name.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Returns the name as it is written; what must be escaped is written in several ways, so in none. */
    private static Token token(String name, String before, String behind) {
        for (int at = 0; at < name.length(); at++) {
            char letter = name.charAt(at);
            if (letter < ' ' || letter == '"' || letter == '\\') {
                return new Token(NOWHERE);
            }
        }
        return new Token((before + name + behind).getBytes(StandardCharsets.UTF_8));
    }

    /** @param names all different */
    public static JsonNames of(String... names) {
        return new JsonNames(List.of(names));
    }

    private void put(int index, byte[] name) {
        int slot = slot(name, 0, name.length);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = index + 1;
    }

    private int slot(byte[] bytes, int start, int end) {
        int length = end - start;
        int hash = length * 31;
        if (tokens.length > FEW) {
            for (int at = start; at < end; at++) {
                hash = hash * 31 + bytes[at];
            }
        } else if (length > 0) {
            hash += bytes[start] * 0x9E37 + bytes[end - 1] * 0x85EB + bytes[start + (length >>> 1)] * 0xC2B2;
        }
        return (hash ^ (hash >>> 7)) & (slots.length - 1);
    }

    int size() {
        return tokens.length;
    }

    /** Returns whether the bytes from an offset, which is behind an opening quote, are this name and its closing quote. */
    boolean isAt(int index, byte[] bytes, int offset) {
        return tokens[index].isAt(bytes, offset);
    }

    /** Returns how many bytes the name and its closing quote take. */
    int length(int index) {
        return tokens[index].length();
    }

    /**
     * Returns whether the value of a member begins behind these bytes: a comma, for the first member a brace, then the
     * name.
     *
     * @return the offset of what is behind the colon; -1 when there is something else, be it only a space
     */
    int behindOpening(int index, byte[] bytes, int offset) {
        Token opening = openings[index];
        return opening.isAt(bytes, offset) ? offset + opening.length() : -1;
    }

    /**
     * Returns the index of the string that begins at an offset; {@link #OTHER} when it is none of these.
     *
     * @param end what {@link StringScanner#end} has given for it
     */
    int find(byte[] bytes, int start, int end) {
        if (end < 0) {
            return find(JsonStrings.text(bytes, start, end));
        }
        for (int slot = slot(bytes, start, end); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            int index = slots[slot] - 1;
            if (tokens[index].length() == end + 1 - start && isAt(index, bytes, start)) {
                return index;
            }
        }
        return OTHER;
    }

    /** Returns the index of a string; {@link #OTHER} when it is none of these. */
    int find(String name) {
        return indexes.getOrDefault(name, OTHER);
    }
}
