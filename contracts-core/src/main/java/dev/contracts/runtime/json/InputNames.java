package dev.contracts.runtime.json;

import dev.contracts.Limits;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The names of members as a {@link JsonParser} meets them, none of them twice in an object: those that are expected are told
 * apart by bits, the others by a {@link NameSet}, which most payloads never need.
 */
final class InputNames {
    private static final int BITS = 64;

    private final byte[] bytes;
    private final Limits limits;
    private @Nullable NameSet others;
    /** Which of the expected names the innermost object had, and those around it, from the outermost. */
    private long seen;

    private long[] outer = {};
    private long left;
    private int objects;
    private int start;
    private int end;
    private boolean plain;

    InputNames(byte[] bytes, Limits limits) {
        this.bytes = bytes;
        this.limits = limits;
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

    /** The bits of the expected names that the object had which was just left. */
    long ofLastObject() {
        return left;
    }

    /**
     * Reads a name that comes where it is expected.
     *
     * @param index the one that it has then; anything else is none
     * @param at the offset of the comma before it, of the first one of the brace
     * @return the offset behind its colon; -1 when there is something else, and then nothing has happened
     */
    int readExpected(JsonNames expected, int index, int at) {
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
     * Reads a name.
     *
     * @param likely the index that it has, if the members come in their usual order
     * @param from the offset behind the opening quote
     * @return its index, or {@link JsonNames#OTHER}
     */
    int read(JsonNames expected, int likely, int from) {
        if (isUsual(expected, likely) && expected.isAt(likely, bytes, from)) {
            start = from;
            end = from + expected.length(likely) - 1;
            once(likely);
            return likely;
        }
        scan(from);
        int index = plain ? expected.find(bytes, start, end) : expected.find(current());
        if (index >= 0 && index < BITS) {
            once(index);
        } else {
            remember();
        }
        return index;
    }

    /** Whether there is such a name, with a bit of its own, and surely no longer than names may be. */
    private boolean isUsual(JsonNames expected, int index) {
        return index < expected.size() && index < BITS && expected.length(index) <= limits.nameLength();
    }

    /** Reads a name that nobody expects. */
    void read(int from) {
        scan(from);
        remember();
    }

    private void scan(int from) {
        int found = StringScanner.end(bytes, from);
        plain = found >= 0;
        start = from;
        end = plain ? found : ~found;
        boolean tooLong = end - start > limits.nameLength() && current().length() > limits.nameLength();
        if (tooLong || (!plain && !StringScanner.isPaired(current()))) {
            throw MalformedJson.STOP;
        }
    }

    private void once(int index) {
        long bit = 1L << index;
        if ((seen & bit) != 0) {
            throw MalformedJson.STOP;
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
        if (set.add(start, end) >= 0) {
            throw MalformedJson.STOP;
        }
    }

    /** The name that was read last. */
    String current() {
        return JsonStrings.decode(bytes, start, end);
    }

    /** The offset behind the quote that closes it. */
    int behind() {
        return end + 1;
    }
}
