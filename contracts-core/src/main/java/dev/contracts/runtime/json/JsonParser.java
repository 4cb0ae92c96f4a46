package dev.contracts.runtime.json;

import dev.contracts.Limits;
import org.jspecify.annotations.Nullable;

/**
 * The one pass over the bytes of a payload: a cursor that generated readers move, and that lets nothing through which {@link
 * JsonGate} would refuse. It stands at a value; reading the value, or skipping it, moves it behind. A method named {@code
 * try…} leaves the cursor where it is when the value is of another kind.
 *
 * <pre>{@code
 * if (in.tryObject()) {
 *     int member = in.member(NAMES, -1);
 *     while (member != JsonNames.END) {
 *         if (member == SHARES) {
 *             shares = in.tryLong() ? in.longValue() : 0;
 *             member = in.member(NAMES, SHARES);
 *         }
 *         if (member == JsonNames.OTHER) {
 *             in.skip();
 *             member = in.member(NAMES, member);
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>Every method throws {@link MalformedJson} at bytes that are no JSON within the limits; then nothing that was read before
 * counts.
 */
public final class JsonParser extends JsonScalars {
    private final InputNames names;
    private int depth;

    public JsonParser(byte[] payload, Limits limits) {
        super(payload, limits);
        this.names = new InputNames(payload, limits);
        if (payload.length > limits.payloadBytes()) {
            throw MalformedJson.STOP;
        }
        position = space(Utf8.hasMark(payload) ? 3 : 0);
    }

    /** Stands again at a value that was, or is about to be, read at the same depth. */
    public void reset(int offset) {
        position = offset;
    }

    /** Enters the current object. */
    public boolean tryObject() {
        if (next(position) != '{') {
            return false;
        }
        enter();
        names.open();
        return true;
    }

    /** Enters the current array. */
    public boolean tryArray() {
        if (next(position) != '[') {
            return false;
        }
        enter();
        return true;
    }

    private void enter() {
        if (depth == limits.depth()) {
            throw MalformedJson.STOP;
        }
        depth++;
        position++;
    }

    /**
     * Goes to the value of the next member. A name that comes twice is malformed.
     *
     * @param expected the names of the members, in their usual order
     * @param last what the call before gave; -1 at first
     * @return the index of the member's name; {@link JsonNames#OTHER}, when it is none of them and {@link #name} tells it; {@link
     *     JsonNames#END} when there is no member, and the cursor is behind the object
     */
    public int member(JsonNames expected, int last) {
        int behind = names.readExpected(expected, last + 1, last < 0 ? position - 1 : position);
        if (behind >= 0) {
            position = space(behind);
            return last + 1;
        }
        int at = beforeName();
        if (at < 0) {
            return JsonNames.END;
        }
        int index = names.read(expected, Math.max(last, -1) + 1, at);
        position = behindColon(names.behind());
        return index;
    }

    /** As {@link #member}, of an object whose members nobody expects. */
    public boolean nextMember() {
        int at = beforeName();
        if (at < 0) {
            return false;
        }
        names.read(at);
        position = behindColon(names.behind());
        return true;
    }

    /** The offset behind the quote that opens the next name; -1 when the object ends, and then it is left. */
    private int beforeName() {
        int at = space(position);
        byte next = next(at);
        if (next == '}') {
            depth--;
            names.close();
            position = at + 1;
            return -1;
        }
        if (bytes[position - 1] != '{') {
            if (next != ',') {
                throw MalformedJson.STOP;
            }
            at = space(at + 1);
            next = next(at);
        }
        if (next != '"') {
            throw MalformedJson.STOP;
        }
        return at + 1;
    }

    /** The member's name; to be asked before its value is read. */
    public String name() {
        return names.current();
    }

    private int behindColon(int from) {
        int at = from;
        if (next(at) != ':') {
            at = space(at);
            if (next(at) != ':') {
                throw MalformedJson.STOP;
            }
        }
        return space(at + 1);
    }

    /** Goes to the next element; false when there is none, and the cursor is behind the array. */
    public boolean nextElement() {
        int at = space(position);
        byte next = next(at);
        if (next == ']') {
            depth--;
            position = at + 1;
            return false;
        }
        if (bytes[position - 1] != '[') {
            if (next != ',') {
                throw MalformedJson.STOP;
            }
            at = space(at + 1);
        }
        position = at;
        return true;
    }

    /**
     * Which members the object had that was just left: the bit of each index that {@link #member} gave, as far as 64 bits
     * reach.
     */
    public long members() {
        return names.ofLastObject();
    }

    /** Goes behind the current value, whatever it is, and checks it as one that is read. */
    public void skip() {
        switch (type()) {
            case OBJECT -> {
                tryObject();
                while (nextMember()) {
                    skip();
                }
            }
            case ARRAY -> {
                tryArray();
                while (nextElement()) {
                    skip();
                }
            }
            case STRING -> {
                int end = StringScanner.end(bytes, position + 1);
                requireLength(position + 1, end < 0 ? ~end : end);
                position = (end < 0 ? ~end : end) + 1;
            }
            case NUMBER -> {
                numbers.scan(position);
                position = numbers.end();
            }
            case BOOLEAN -> readBoolean();
            case NULL -> word("null");
        }
    }

    /**
     * The offset of the value of a member of the current object, which is not entered; -1 when there is none. The first member
     * is found at once; for any other the whole object is read.
     */
    public int find(JsonNames name) {
        int start = position;
        int first = space(start + 1);
        if (next(first) == '"' && name.isAt(0, bytes, first + 1)) {
            return behindColon(first + 1 + name.length(0));
        }
        int found = -1;
        tryObject();
        while (nextMember()) {
            if (name.find(name()) == 0) {
                found = position;
            }
            skip();
        }
        position = start;
        return found;
    }

    /** Reads the current value as {@link JsonCursor#readTree} does. */
    public @Nullable Object readTree() {
        JsonCursor reader = look(position);
        skip();
        return reader.readTree();
    }

    /** A second look at a value, of which it is first made sure that it is one. The cursor stays. */
    public JsonCursor look(int offset) {
        int back = position;
        position = offset;
        skip();
        position = back;
        JsonCursor reader = new JsonCursor(bytes);
        reader.reset(offset);
        return reader;
    }

    /** Leaves the payload: there is nothing behind its value. */
    public void end() {
        if (space(position) < bytes.length) {
            throw MalformedJson.STOP;
        }
    }
}
