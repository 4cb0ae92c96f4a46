package dev.contracts.runtime.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over the bytes of one payload in which {@link JsonError#find} finds none. It stands at a value; reading the
 * value moves it behind. It does not check structure again: on other bytes its answers mean nothing, and it may throw
 * {@link MalformedJson} or {@link ArrayIndexOutOfBoundsException}.
 *
 * <pre>{@code
 * in.beginObject();
 * while (in.nextProperty()) {
 *     switch (in.name()) {
 *         case "symbol" -> symbol = in.readString();
 *         default -> in.skip();
 *     }
 * }
 * }</pre>
 */
public final class JsonCursor {
    private final byte[] bytes;
    private final NameCache names = new NameCache();
    private final StructureScan structure;
    private final NumberScanner numbers;
    private int position;
    private int nameOffset;
    private int nameEnd;
    private boolean namePlain;

    /** @param payload one JSON text without errors, with or without a byte order mark */
    public JsonCursor(byte[] payload) {
        this(payload, ByteScan.space(payload, Utf8.hasMark(payload) ? 3 : 0));
    }

    JsonCursor(byte[] payload, int offset) {
        this.bytes = payload;
        this.structure = new StructureScan(payload);
        this.numbers = new NumberScanner(payload, Integer.MAX_VALUE, Integer.MAX_VALUE);
        this.position = offset;
    }

    /** Returns the offset of the current value's first byte. */
    public int offset() {
        return position;
    }

    /** Returns the type of the current value. */
    public JsonType type() {
        return JsonType.at(bytes, position);
    }

    /** Returns an offset to come back to with {@link #reset}: the current value, of which nothing has been read. */
    public int mark() {
        return position;
    }

    /** Stands again at the value where {@link #mark} was called, in whatever object or array it lies. */
    public void reset(int mark) {
        position = mark;
    }

    /** Enters the object at which the cursor stands. */
    public void beginObject() {
        position = space(position + 1);
    }

    /** Goes to the value of the next property; false when there is none, and the cursor is behind the object. */
    public boolean nextProperty() {
        int at = position;
        if (bytes[at] == ',') {
            at = space(at + 1);
        }
        if (bytes[at] == '}') {
            position = space(at + 1);
            return false;
        }
        nameOffset = at;
        int end = StringScanner.end(bytes, at + 1);
        namePlain = end >= 0;
        nameEnd = namePlain ? end : ~end;
        position = space(space(nameEnd + 1) + 1);
        return true;
    }

    /** Returns the property's name, without escapes; to be asked before its value is read. */
    public String name() {
        return namePlain
                ? names.get(bytes, nameOffset + 1, nameEnd)
                : JsonStrings.decode(bytes, nameOffset + 1, nameEnd);
    }

    /**
     * Returns whether the property has this name; to be asked before its value is read.
     *
     * @param ascii whether the name is nothing but ASCII
     */
    boolean isNamed(String name, boolean ascii) {
        if (!namePlain || !ascii) {
            return name().equals(name);
        }
        int length = name.length();
        boolean same = nameEnd - nameOffset - 1 == length;
        for (int index = 0; same && index < length; index++) {
            same = bytes[nameOffset + 1 + index] == name.charAt(index);
        }
        return same;
    }

    /** Returns the offset of the quote that opens the property's name; to be asked before its value is read. */
    public int nameOffset() {
        return nameOffset;
    }

    /** Enters the array at which the cursor stands. */
    public void beginArray() {
        position = space(position + 1);
    }

    /** Goes to the next item; false when there is none, and the cursor is behind the array. */
    public boolean nextItem() {
        if (bytes[position] == ',') {
            position = space(position + 1);
        }
        if (bytes[position] == ']') {
            position = space(position + 1);
            return false;
        }
        return true;
    }

    /** Returns whether the current number is within the range of a double. 1e400 is not; 1e-400 is: it becomes 0. */
    public boolean isFinite() {
        numbers.scan(position);
        return Double.isFinite(numbers.toDouble());
    }

    /** Reads the current number, exactly. */
    public BigDecimal readDecimal() {
        return number().toDecimal();
    }

    private NumberScanner number() {
        position = space(numbers.scan(position));
        return numbers;
    }

    /** Reads the current string without escapes. Lone surrogates stay what they are. */
    public String readString() {
        int start = position + 1;
        int end = stringEnd();
        position = space(end);
        return JsonStrings.decode(bytes, start, end - 1);
    }

    public boolean readBoolean() {
        boolean value = bytes[position] == 't';
        position = space(position + (value ? 4 : 5));
        return value;
    }

    private void readNull() {
        position = space(position + 4);
    }

    /** Goes behind the current value, whatever it is. */
    public void skip() {
        position = space(end());
    }

    /** Returns the offset behind the last byte of the current value. The cursor stays. */
    public int end() {
        return switch (type()) {
            case OBJECT, ARRAY -> structure.end(position);
            case STRING -> stringEnd();
            case NUMBER -> numbers.scan(position);
            case BOOLEAN -> position + (bytes[position] == 't' ? 4 : 5);
            case NULL -> position + 4;
        };
    }

    /**
     * Reads the current value as a generic tree: {@link Map} in the payload's order, {@link List}, {@link String}, {@link
     * Boolean}, null, and numbers as {@link JsonTrees} describes them.
     */
    public @Nullable Object readTree() {
        return switch (type()) {
            case OBJECT -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                beginObject();
                while (nextProperty()) {
                    String name = name();
                    members.put(name, readTree());
                }
                yield members;
            }
            case ARRAY -> {
                List<@Nullable Object> elements = new ArrayList<>();
                beginArray();
                while (nextItem()) {
                    elements.add(readTree());
                }
                yield elements;
            }
            case STRING -> readString();
            case NUMBER -> number().toNumber();
            case BOOLEAN -> readBoolean();
            case NULL -> {
                readNull();
                yield null;
            }
        };
    }

    /**
     * Returns the current value as a generic tree of which only what somebody asks for is read: unmodifiable, for one
     * thread, and the cursor belongs to it from now on. Its numbers are those that rules see: a {@link Long} that is
     * written without point and exponent, else the nearest {@link Double}.
     */
    public @Nullable Object view() {
        return switch (type()) {
            case OBJECT -> new ObjectView(this, position);
            case ARRAY -> new ListView(this, position);
            case NUMBER -> viewNumber();
            default -> readTree();
        };
    }

    private Number viewNumber() {
        numbers.scan(position);
        return numbers.isWhole() && numbers.isLong() ? (Number) numbers.toLong() : (Number) numbers.toDouble();
    }

    /** Reads the offsets of the items of the current array. */
    int[] elements() {
        structure.from(position + 1);
        beginArray();
        int[] offsets = new int[8];
        int count = 0;
        if (bytes[position] != ']') {
            offsets[count++] = position;
        }
        int depth = 1;
        int mark = position;
        while (depth > 0) {
            mark = depth == 1 ? structure.next() : structure.nextBracket();
            if (bytes[mark] != ',') {
                depth += StructureScan.opens(bytes[mark]) ? 1 : -1;
                continue;
            }
            if (count == offsets.length) {
                offsets = Arrays.copyOf(offsets, count * 2);
            }
            offsets[count++] = space(mark + 1);
        }
        position = space(mark + 1);
        return Arrays.copyOf(offsets, count);
    }

    private int stringEnd() {
        return StringScanner.scan(bytes, position, Integer.MAX_VALUE);
    }

    /** Returns the offset of the first byte at or behind another that is no white space, or of the end. */
    private int space(int from) {
        return ByteScan.space(bytes, from);
    }
}
