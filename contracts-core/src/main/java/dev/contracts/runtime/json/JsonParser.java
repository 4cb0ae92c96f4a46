package dev.contracts.runtime.json;

import dev.contracts.Limits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A strict parser of JSON that decoders move over the bytes of a payload. It stands at a value; reading the value, or skipping
 * it, moves it behind. A method named {@code try…} leaves the parser where it is when the value is of another type.
 *
 * <p>Every method throws {@link MalformedJson} at bytes that are not JSON within the limits; then nothing that was read before
 * counts.
 */
public final class JsonParser {
    /** The times that a byte is read again at most, on average: alternatives within alternatives double the work at each level. */
    private static final long AGAIN = 1_000;

    private static final long LEAST_AGAIN = 1_000_000;

    private final byte[] bytes;
    private final NumberScanner numbers;
    private final int longestString;
    private final PropertyNames names;
    private final ContainerScanner containers;
    private @Nullable UtcTimestamps times;
    private double doubleValue;
    /** The bytes that may still be read again. */
    private long again;
    /** The offset of the current value; behind a value that was read, of the byte behind it. */
    private int position;

    public JsonParser(byte[] payload, Limits limits) {
        this.bytes = payload;
        this.numbers = new NumberScanner(payload, limits.numberLength(), limits.exponent());
        this.longestString = limits.stringLength();
        this.names = new PropertyNames(payload, limits.nameLength());
        this.containers = new ContainerScanner(payload, limits.depth(), names);
        if (payload.length > limits.payloadBytes()) {
            throw new MalformedJson(JsonErrorKind.PAYLOAD_LENGTH, 0);
        }
        position = ByteScan.space(payload, Utf8.hasMark(payload) ? 3 : 0);
        again = LEAST_AGAIN + AGAIN * payload.length;
    }

    /** Returns the offset of the current value's first byte. */
    public int offset() {
        return position;
    }

    /** Stands again at a value that was, or is about to be, read at the same depth. */
    public void reset(int offset) {
        again -= position - offset;
        if (again < 0) {
            throw new MalformedJson(JsonErrorKind.READ_AGAIN, offset);
        }
        position = offset;
    }

    /** Returns the type of the current value, by its first byte. */
    public JsonType type() {
        return JsonType.at(bytes, position);
    }

    /** Enters the current object. */
    public boolean tryObject() {
        if (next() != '{') {
            return false;
        }
        position = containers.enterObject(position);
        return true;
    }

    /** Enters the current array. */
    public boolean tryArray() {
        if (next() != '[') {
            return false;
        }
        position = containers.enterArray(position);
        return true;
    }

    /**
     * Goes to the value of the next property. A name that comes twice is malformed.
     *
     * @param expected the names of the properties, in their usual order
     * @param last what the call before gave; -1 at first
     * @return the index of the property's name; {@link JsonNames#OTHER}, when it is none of them and {@link #name} tells it;
     *     {@link JsonNames#END} when there is no property, and the parser is behind the object
     */
    public int property(JsonNames expected, int last) {
        int usual = names.scanExpected(expected, last + 1, last < 0 ? position - 1 : position);
        if (usual >= 0) {
            position = ByteScan.space(bytes, usual);
            return last + 1;
        }
        int index = containers.nextProperty(expected, last, position);
        position = containers.behind();
        return index;
    }

    /** Does what {@link #property} does, in an object whose properties nobody expects. */
    public boolean nextProperty() {
        boolean found = containers.nextProperty(position);
        position = containers.behind();
        return found;
    }

    /** Returns the property's name; to be asked before its value is read. */
    public String name() {
        return names.text();
    }

    /**
     * Returns the offset of the quote that opens the property's name, which reads as a string there; to be asked before its
     * value is read.
     */
    public int nameOffset() {
        return names.offset();
    }

    /** Returns the bits of the indexes that {@link #property} gave in the object that was just left, as far as 64 bits reach. */
    public long properties() {
        return names.ofLastObject();
    }

    /**
     * Returns the offset of the value of a property of the current object, which is not entered; -1 when there is none. The
     * first property is found at once; for any other the whole object is read.
     */
    public int find(JsonNames name) {
        int start = position;
        int found = containers.firstProperty(name, start);
        if (found >= 0) {
            return found;
        }
        tryObject();
        while (nextProperty()) {
            found = name.find(name()) == 0 ? position : found;
            skip();
        }
        position = start;
        return found;
    }

    /** Goes to the next item; false when there is none, and the parser is behind the array. */
    public boolean nextItem() {
        boolean found = containers.nextItem(position);
        position = containers.behind();
        return found;
    }

    /** Reads the current number when it is an integer, by value, that fits 64 bits with a sign: 5.0 and 1e2 are. */
    public boolean tryLong() {
        boolean read = isNumber() && isLong();
        position = read ? numbers.end() : position;
        return read;
    }

    /** Returns what {@link #tryLong} has read. */
    public long longValue() {
        return numbers.toLong();
    }

    /** Reads the current number when it is within the range of a double; 1e400 is not, 1e-400 is and becomes 0. */
    public boolean tryDouble() {
        boolean read = isNumber() && isFinite();
        position = read ? numbers.end() : position;
        return read;
    }

    /** Returns what {@link #tryDouble} has read: the nearest double. */
    public double doubleValue() {
        return doubleValue;
    }

    private boolean isNumber() {
        byte first = next();
        return first == '-' || ByteScan.isDigit(first);
    }

    /** Returns whether {@link #tryLong} would read the current number. */
    public boolean isLong() {
        numbers.scan(position);
        return numbers.isLong();
    }

    /** Returns whether the current number is an integer, by value, of any size. */
    public boolean isInteger() {
        numbers.scan(position);
        return numbers.isInteger();
    }

    /** Reads the current number, which {@link #type} has told to be one, with all its digits. */
    public BigDecimal readDecimal() {
        position = numbers.scan(position);
        return numbers.toDecimal();
    }

    /** Reads the current number, which {@link #isInteger} has told to be one. */
    public BigInteger readInteger() {
        return readDecimal().toBigIntegerExact();
    }

    /** Returns whether {@link #tryDouble} would read the current number. */
    public boolean isFinite() {
        numbers.scan(position);
        doubleValue = numbers.toDouble();
        return Double.isFinite(doubleValue);
    }

    /** Reads the current string; null when the value is none. Lone surrogates stay what they are. */
    public @Nullable String tryString() {
        if (next() != '"') {
            return null;
        }
        int start = position + 1;
        int end = StringScanner.end(bytes, start);
        position = StringScanner.behind(bytes, position, end < 0 ? ~end : end, longestString);
        return JsonStrings.text(bytes, start, end);
    }

    /**
     * Reads the current string when it is one of these.
     *
     * @return its index; else, with the parser left where it is, {@link JsonNames#OTHER} for another string, {@link
     *     JsonNames#NONE} for another value
     */
    public int tryOneOf(JsonNames expected) {
        if (next() != '"') {
            return JsonNames.NONE;
        }
        int start = position + 1;
        int end = StringScanner.end(bytes, start);
        int index = expected.find(bytes, start, end);
        if (index >= 0) {
            position = StringScanner.behind(bytes, position, end < 0 ? ~end : end, longestString);
        }
        return index;
    }

    /** Reads the current string when it is a timestamp in UTC of the usual form; null, without moving, when it is not. */
    public @Nullable Instant tryUtcTime() {
        if (next() != '"') {
            return null;
        }
        UtcTimestamps reader = times;
        if (reader == null) {
            reader = new UtcTimestamps(bytes);
            times = reader;
        }
        Instant time = reader.read(position + 1);
        if (time != null) {
            position = StringScanner.behind(bytes, position, reader.end() - 1, longestString);
        }
        return time;
    }

    /** Reads the current string, which {@link #type} has told to be one. */
    public String readString() {
        String text = tryString();
        if (text == null) {
            throw new MalformedJson(JsonErrorKind.VALUE, position);
        }
        return text;
    }

    /** Reads the current boolean, which {@link #type} has told to be one. */
    public boolean readBoolean() {
        boolean value = next() == 't';
        position = ByteScan.word(bytes, position, value ? "true" : "false");
        return value;
    }

    /** Reads the current value when it is null. */
    public boolean tryNull() {
        if (next() != 'n') {
            return false;
        }
        position = ByteScan.word(bytes, position, "null");
        return true;
    }

    /** Goes behind the current value, whatever it is, and checks it as one that is read. */
    public void skip() {
        switch (type()) {
            case OBJECT -> {
                tryObject();
                while (nextProperty()) {
                    skip();
                }
            }
            case ARRAY -> {
                tryArray();
                while (nextItem()) {
                    skip();
                }
            }
            case STRING -> position = StringScanner.scan(bytes, position, longestString);
            case NUMBER -> position = numbers.scan(position);
            case BOOLEAN -> readBoolean();
            case NULL -> tryNull();
        }
    }

    /** Reads the current value as {@link JsonCursor#readTree} does. */
    public @Nullable Object readTree() {
        JsonCursor cursor = look(position);
        skip();
        return cursor.readTree();
    }

    /** Returns a cursor at a value, which is first skipped to make sure that it is one. The parser stays. */
    public JsonCursor look(int offset) {
        int back = position;
        position = offset;
        skip();
        position = back;
        return new JsonCursor(bytes, offset);
    }

    /** Leaves the payload, behind whose value there must be nothing. */
    public void end() {
        containers.end(position);
    }

    /** Returns the byte at which the parser stands; 0, which is legal nowhere, behind the end. */
    private byte next() {
        return ByteScan.at(bytes, position);
    }
}
