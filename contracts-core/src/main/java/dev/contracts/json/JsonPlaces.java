package dev.contracts.json;

import java.util.Arrays;

/**
 * Where things are in one payload: pointers of byte offsets, offsets of pointers, lines and columns. Each question is a walk
 * over the payload, so it is asked only when something is wrong, and for all offsets at once.
 */
public final class JsonPlaces {
    private final byte[] payload;

    /**
     * A place in a text.
     *
     * @param line from 1; a line feed ends a line
     * @param column from 1, in code points; a byte order mark takes none
     */
    public record Place(int line, int column) {
        @Override
        public String toString() {
            return line + ":" + column;
        }
    }

    /** @param payload for pointers one that {@link JsonGate} has accepted; for places any bytes */
    public JsonPlaces(byte[] payload) {
        this.payload = payload;
    }

    /** The RFC 6901 pointer of the value that begins at an offset; empty when none does. */
    public String pointer(int offset) {
        return pointers(new int[] {offset})[0];
    }

    /**
     * The RFC 6901 pointers of the values that begin at the offsets; empty for an offset at which none does.
     *
     * @param ascending without repeats
     */
    public String[] pointers(int[] ascending) {
        String[] found = new String[ascending.length];
        Arrays.fill(found, "");
        new PointerWalk(payload, ascending, found).walk();
        return found;
    }

    /** The offset of the value that a pointer names; -1 when there is none. */
    public int offset(String pointer) {
        return offset(new JsonReader(payload).offset(), pointer);
    }

    /**
     * The offset of the value that a pointer names within another value; -1 when there is none.
     *
     * @param from offset of the value from which the pointer starts
     */
    public int offset(int from, String pointer) {
        JsonReader in = new JsonReader(payload);
        in.reset(from);
        if (pointer.isEmpty()) {
            return from;
        }
        for (String token : pointer.substring(1).split("/", -1)) {
            if (!enter(in, token.replace("~1", "/").replace("~0", "~"))) {
                return -1;
            }
        }
        return in.offset();
    }

    private static boolean enter(JsonReader in, String token) {
        JsonType type = in.type();
        if (type == JsonType.OBJECT) {
            in.beginObject();
            while (in.nextMember()) {
                if (in.name().equals(token)) {
                    return true;
                }
                in.skip();
            }
        } else if (type == JsonType.ARRAY && token.matches("0|[1-9][0-9]{0,8}")) {
            int left = Integer.parseInt(token);
            in.beginArray();
            while (in.nextElement()) {
                if (left-- == 0) {
                    return true;
                }
                in.skip();
            }
        }
        return false;
    }

    /** The place of one offset. */
    public Place place(int offset) {
        return places(new int[] {offset})[0];
    }

    /** The place of an offset in words, for a message at a later one: its column alone when both are on the same line. */
    String placeBefore(int offset, int later) {
        Place[] places = places(new int[] {offset, later});
        return places[0].line() == places[1].line() ? "column " + places[0].column() : places[0].toString();
    }

    /**
     * The places of offsets, in one pass.
     *
     * @param ascending offsets from 0 to the payload's length
     */
    public Place[] places(int[] ascending) {
        Place[] places = new Place[ascending.length];
        int line = 1;
        int column = 1;
        int at = Utf8.hasMark(payload) ? 3 : 0;
        for (int index = 0; index < ascending.length; index++) {
            for (; at < ascending[index]; at++) {
                if (payload[at] == '\n') {
                    line++;
                    column = 1;
                } else if ((payload[at] & 0xC0) != 0x80) {
                    column++;
                }
            }
            places[index] = new Place(line, column);
        }
        return places;
    }

    /** A property's name or an element's index as a token of a pointer. */
    public static String token(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String tokenOf(byte[] payload, int step) {
        if (step >= 0) {
            return Integer.toString(step);
        }
        int start = -step;
        return token(JsonStrings.decode(payload, start, Utf8.stringEnd(payload, start)));
    }

    /**
     * The pointer that leads along steps.
     *
     * @param steps for an element its index, for a member -1 - the offset of the quote that opens its name
     * @param depth how many of the steps
     */
    static String pointerOf(byte[] payload, int[] steps, int depth) {
        StringBuilder path = new StringBuilder();
        for (int level = 0; level < depth; level++) {
            path.append('/').append(tokenOf(payload, steps[level]));
        }
        return path.toString();
    }
}
