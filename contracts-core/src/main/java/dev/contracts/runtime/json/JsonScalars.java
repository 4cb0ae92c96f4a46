package dev.contracts.runtime.json;

import dev.contracts.Limits;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The part of a {@link JsonParser} that reads strings, numbers and words. A method named {@code try…} leaves the cursor where it
 * is when the value is of another kind.
 */
public abstract sealed class JsonScalars permits JsonParser {
    final byte[] bytes;
    final Limits limits;
    final NumberScanner numbers;
    /** The offset of the current value; behind a value that was read, of the byte behind it. */
    int position;

    private @Nullable UtcTimestamps times;
    private double doubleValue;

    JsonScalars(byte[] payload, Limits limits) {
        this.bytes = payload;
        this.limits = limits;
        this.numbers = new NumberScanner(payload, limits);
    }

    /** The offset of the current value's first byte. */
    public final int offset() {
        return position;
    }

    /** What the current value is, by its first byte. */
    public final JsonType type() {
        return switch (next(position)) {
            case '{' -> JsonType.OBJECT;
            case '[' -> JsonType.ARRAY;
            case '"' -> JsonType.STRING;
            case 't', 'f' -> JsonType.BOOLEAN;
            case 'n' -> JsonType.NULL;
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> JsonType.NUMBER;
            default -> throw MalformedJson.STOP;
        };
    }

    /** Reads the current number when it is an integer, by value, that fits 64 bits with a sign: 5.0 and 1e2 are. */
    public final boolean tryLong() {
        if (!isNumber()) {
            return false;
        }
        numbers.scan(position);
        if (!numbers.isLong()) {
            return false;
        }
        position = numbers.end();
        return true;
    }

    /** What {@link #tryLong} has read. */
    public final long longValue() {
        return numbers.toLong();
    }

    /** Reads the current number when it is within the range of a double; 1e400 is not, 1e-400 is and becomes 0. */
    public final boolean tryDouble() {
        if (!isNumber()) {
            return false;
        }
        numbers.scan(position);
        doubleValue = numbers.toDouble();
        if (!Double.isFinite(doubleValue)) {
            return false;
        }
        position = numbers.end();
        return true;
    }

    /** What {@link #tryDouble} has read: the nearest double. */
    public final double doubleValue() {
        return doubleValue;
    }

    private boolean isNumber() {
        byte first = next(position);
        return first == '-' || (first >= '0' && first <= '9');
    }

    /** Reads the current string; null when the value is none. Lone surrogates stay what they are. */
    public final @Nullable String tryString() {
        if (next(position) != '"') {
            return null;
        }
        int start = position + 1;
        int end = StringScanner.end(bytes, start);
        if (end >= 0) {
            position = end + 1;
            requireLength(start, end);
            return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        }
        position = ~end + 1;
        requireLength(start, ~end);
        return JsonStrings.decode(bytes, start, ~end);
    }

    /** Counts only what may be too long: no text has more characters than bytes. */
    final void requireLength(int start, int end) {
        if (end - start > limits.stringLength()
                && JsonStrings.decode(bytes, start, end).length() > limits.stringLength()) {
            throw MalformedJson.STOP;
        }
    }

    /**
     * Reads the current string when it is one of these.
     *
     * @return its index; else, with the cursor left where it is, {@link JsonNames#OTHER} for another string, {@link
     *     JsonNames#NONE} for another value
     */
    public final int tryOneOf(JsonNames expected) {
        if (next(position) != '"') {
            return JsonNames.NONE;
        }
        int start = position + 1;
        int end = StringScanner.end(bytes, start);
        int index = end >= 0 ? expected.find(bytes, start, end) : expected.find(JsonStrings.decode(bytes, start, ~end));
        if (index >= 0) {
            position = (end >= 0 ? end : ~end) + 1;
        }
        return index;
    }

    /** Reads the current string when it is a timestamp in UTC of the usual form; null, without moving, when it is not. */
    public final @Nullable Instant tryUtcTime() {
        if (next(position) != '"') {
            return null;
        }
        UtcTimestamps reader = times;
        if (reader == null) {
            reader = new UtcTimestamps(bytes);
            times = reader;
        }
        Instant time = reader.read(position + 1);
        if (time != null) {
            position = reader.end();
        }
        return time;
    }

    /** Reads the current string, which {@link #type} has told to be one. */
    public final String readString() {
        String text = tryString();
        if (text == null) {
            throw MalformedJson.STOP;
        }
        return text;
    }

    /** Reads the current boolean, which {@link #type} has told to be one. */
    public final boolean readBoolean() {
        boolean value = next(position) == 't';
        word(value ? "true" : "false");
        return value;
    }

    /** Reads the current value when it is null. */
    public final boolean tryNull() {
        if (next(position) != 'n') {
            return false;
        }
        word("null");
        return true;
    }

    final void word(String word) {
        for (int index = 0; index < word.length(); index++) {
            if (next(position + index) != word.charAt(index)) {
                throw MalformedJson.STOP;
            }
        }
        position += word.length();
    }

    /** Whether {@link #tryLong} would read the current number. */
    public final boolean isLong() {
        numbers.scan(position);
        return numbers.isLong();
    }

    /** Whether {@link #tryDouble} would read the current number. */
    public final boolean isFinite() {
        numbers.scan(position);
        return Double.isFinite(numbers.toDouble());
    }

    final int space(int from) {
        int at = from;
        while (at < bytes.length && bytes[at] <= ' ' && isSpace(bytes[at])) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(byte value) {
        return value == ' ' || value == '\n' || value == '\r' || value == '\t';
    }

    final byte next(int at) {
        return at < bytes.length ? bytes[at] : 0;
    }
}
