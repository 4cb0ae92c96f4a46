package dev.contracts.runtime.json;

import dev.contracts.runtime.text.JsonPointer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A finder of locations in one payload: pointers of byte offsets, offsets of pointers, lines and columns. Each question is a
 * walk over the payload, so it is asked only when something is wrong, and for all offsets at once. For one thread.
 */
public final class JsonLocator {
    private final byte[] payload;
    private @Nullable JsonCursor reader;
    private int first;
    private @Nullable Object view;
    private int viewed = -1;
    private @Nullable LineCounter walk;

    /**
     * A position in a text.
     *
     * @param line from 1; a line feed ends a line
     * @param column from 1, in code points; a byte order mark takes none
     */
    public record Position(int line, int column) {
        @Override
        public String toString() {
            return line + ":" + column;
        }
    }

    /** @param payload for pointers one that {@link JsonError#find} finds no error in; for positions any bytes */
    public JsonLocator(byte[] payload) {
        this.payload = payload;
    }

    /** Returns whether these are the positions of this very payload. */
    public boolean isOf(byte[] bytes) {
        return payload == bytes;
    }

    /** Returns the RFC 6901 pointer of the value that begins at an offset; empty when none does. */
    public String pointer(int offset) {
        return pointers(new int[] {offset})[0];
    }

    /**
     * Returns the RFC 6901 pointers of the values that begin at the offsets; empty for an offset at which none does.
     *
     * @param ascending without repeats
     */
    public String[] pointers(int[] ascending) {
        String[] found = new String[ascending.length];
        Arrays.fill(found, "");
        new PointerScan(payload).walk(ascending, found);
        return found;
    }

    /** Returns the offset of the value that a pointer names; -1 when there is none. */
    public int offset(String pointer) {
        reader();
        return offset(first, pointer);
    }

    /**
     * Returns the offset of the value that a pointer names within another value; -1 when there is none.
     *
     * @param from offset of the value from which the pointer starts
     */
    public int offset(int from, String pointer) {
        if (pointer.isEmpty()) {
            return from;
        }
        int offset = from;
        Object value = view(from);
        for (String name : JsonPointer.split(pointer)) {
            if (!(value instanceof JsonView view)) {
                return -1;
            }
            offset = view.offset(name);
            if (offset < 0) {
                return -1;
            }
            value = view.value(name);
        }
        return offset;
    }

    /**
     * Returns the value that begins at an offset, see {@link JsonCursor#view}; the same one while no other is asked for.
     */
    public @Nullable Object view(int offset) {
        if (offset != viewed) {
            JsonCursor in = reader();
            in.reset(offset);
            view = in.view();
            viewed = offset;
        }
        return view;
    }

    private JsonCursor reader() {
        JsonCursor known = reader;
        if (known == null) {
            known = new JsonCursor(payload);
            first = known.offset();
            reader = known;
        }
        return known;
    }

    /** Returns the position of one offset; asked for ascending offsets, in one pass over all. */
    public Position position(int offset) {
        LineCounter known = walk;
        if (known == null || offset < known.at()) {
            known = new LineCounter(payload);
            walk = known;
        }
        return known.to(offset);
    }

    /**
     * Returns the position of an offset in words, for a message at a later one: its column alone when both are on the same
     * line.
     */
    String placeBefore(int offset, int later) {
        Position[] positions = positions(new int[] {offset, later});
        return positions[0].line() == positions[1].line() ? "column " + positions[0].column() : positions[0].toString();
    }

    /**
     * Returns the positions of offsets, in one pass.
     *
     * @param ascending offsets from 0 to the payload's length
     */
    public Position[] positions(int[] ascending) {
        return Arrays.stream(ascending).mapToObj(this::position).toArray(Position[]::new);
    }

    private static String tokenOf(byte[] payload, int step) {
        if (step >= 0) {
            return Integer.toString(step);
        }
        int start = -step;
        return JsonPointer.escape(JsonStrings.text(payload, start, StringScanner.end(payload, start)));
    }

    /**
     * Returns the pointer that leads along steps.
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
