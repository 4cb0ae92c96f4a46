package dev.contracts.runtime.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Scans property names, none of them twice in an object: those that are expected are told apart by bits, the others by a
 * {@link NameSet}, which most payloads never need.
 */
final class PropertyNames {
    private static final int BITS = 64;

    private final byte[] bytes;
    private final int longest;
    private @Nullable NameSet others;
    /** The expected names that the innermost object had, and those around it, from the outermost. */
    private long seen;

    private long[] outer = {};
    private long left;
    private int objects;
    private int start;
    private int end;

    /** @param longest characters of a name */
    PropertyNames(byte[] bytes, int longest) {
        this.bytes = bytes;
        this.longest = longest;
    }

    /** Enters an object. */
    void open() {
        if (objects > 0) {
            if (objects > outer.length) {
                outer = Arrays.copyOf(outer, objects * 4);
            }
            outer[objects - 1] = seen;
        }
        objects++;
        seen = 0;
        if (others != null) {
            others.open();
        }
    }

    /** Leaves the innermost object. */
    void close() {
        objects--;
        left = seen;
        seen = objects > 0 ? outer[objects - 1] : 0;
        if (others != null) {
            others.close();
        }
    }

    /** Returns the bits of the expected names that the object had which was just left. */
    long ofLastObject() {
        return left;
    }

    /**
     * Scans a name that comes where it is expected, written without spaces.
     *
     * @param index the one that it has then; anything else is none
     * @param at the offset of the comma before it, of the first one of the brace
     * @return the offset behind its colon; -1 when there is something else, and then nothing has happened
     */
    int scanExpected(JsonNames expected, int index, int at) {
        if (index < 0 || !isUsual(expected, index)) {
            return -1;
        }
        int behind = expected.behindOpening(index, bytes, at);
        if (behind >= 0) {
            start = at + 2;
            end = behind - 2;
            once(index);
        }
        return behind;
    }

    /**
     * Scans a name.
     *
     * @param likely the index that it has, if the properties come in their usual order
     * @param from the offset behind the opening quote
     * @return its index, or {@link JsonNames#OTHER}
     */
    int scan(JsonNames expected, int likely, int from) {
        if (isUsual(expected, likely) && expected.isAt(likely, bytes, from)) {
            start = from;
            end = from + expected.length(likely) - 1;
            once(likely);
            return likely;
        }
        int index = expected.find(bytes, from, find(from));
        if (index >= 0 && index < BITS) {
            once(index);
        } else {
            remember();
        }
        return index;
    }

    /** Returns whether there is such a name, with a bit of its own, and surely no longer than names may be. */
    private boolean isUsual(JsonNames expected, int index) {
        return index < expected.size() && index < BITS && expected.length(index) <= longest;
    }

    /** Scans a name that nobody expects. */
    void scan(int from) {
        find(from);
        remember();
    }

    /** Scans a name, and returns what {@link StringScanner#end} gives for it. */
    private int find(int from) {
        int found = StringScanner.end(bytes, from);
        start = from;
        end = found < 0 ? ~found : found;
        if (end - start > longest && text().length() > longest) {
            throw new MalformedJson(JsonErrorKind.NAME_LENGTH, start - 1, end);
        }
        if (found < 0 && !StringScanner.isPaired(text())) {
            throw new MalformedJson(JsonErrorKind.NAME_SURROGATE, start - 1, end);
        }
        return found;
    }

    private void once(int index) {
        long bit = 1L << index;
        if ((seen & bit) != 0) {
            throw new MalformedJson(JsonErrorKind.REPEATED_NAME, start - 1);
        }
        seen |= bit;
    }

    private void remember() {
        NameSet set = others;
        if (set == null) {
            set = new NameSet(bytes);
            others = set;
            for (int level = 0; level < objects; level++) {
                set.open();
            }
        }
        int earlier = set.add(start, end);
        if (earlier >= 0) {
            throw new MalformedJson(JsonErrorKind.REPEATED_NAME, earlier - 1, start - 1);
        }
    }

    /** Returns the name that was scanned last. */
    String text() {
        return JsonStrings.decode(bytes, start, end);
    }

    /** Returns the offset of the quote that opens it. */
    int offset() {
        return start - 1;
    }

    /** Returns the offset behind the quote that closes it. */
    int behind() {
        return end + 1;
    }
}
