package dev.contracts.runtime.json;

import dev.contracts.runtime.format.FormattedText;
import dev.contracts.runtime.format.TypedFormat;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON texts, compact and in UTF-8. Commas and colons come by themselves; that calls are in a legal order is the
 * caller's duty.
 */
public final class JsonWriter {
    private static final Duration LARGEST_OFFSET = Duration.ofHours(23).plusMinutes(59);

    private static final int LAST_YEAR = 9999;

    /** Bits of an integer that is written digit by digit: below, an exponent saves nothing that matters. */
    private static final int PLAIN_BITS = 256;

    /** Characters of a string for which room is made at once. */
    private static final int STRETCH = 512;

    private final Decimals decimals = new Decimals();
    private final OutputPieces pieces;
    private byte[] bytes;
    private int length;
    private boolean comma;

    /** Keeps what is written, for {@link #toBytes}. */
    public JsonWriter() {
        this(new OutputPieces(null));
    }

    /**
     * Hands what is written to a stream, piece by piece and at last with {@link #flush}. Every method throws {@link
     * java.io.UncheckedIOException} when the stream fails.
     */
    public JsonWriter(OutputStream stream) {
        this(new OutputPieces(stream));
    }

    private JsonWriter(OutputPieces pieces) {
        this.pieces = pieces;
        this.bytes = pieces.first();
    }

    /**
     * Hands to the stream what was written.
     *
     * @throws java.io.UncheckedIOException when the stream fails
     */
    public void flush() {
        if (pieces.flush(bytes, length)) {
            length = 0;
        }
    }

    /** Returns what has been written; of a writer to a stream, what has not been handed to it. */
    public byte[] toBytes() {
        return pieces.join(bytes, length);
    }

    public JsonWriter beginObject() {
        return open('{');
    }

    public JsonWriter endObject() {
        return close('}');
    }

    public JsonWriter beginArray() {
        return open('[');
    }

    public JsonWriter endArray() {
        return close(']');
    }

    /** Writes the name of the property whose value comes next. */
    public JsonWriter name(String name) {
        separate();
        quoted(name);
        put(':');
        comma = false;
        return this;
    }

    /** Does what {@link #name(String)} does. */
    public JsonWriter name(JsonName name) {
        byte[] token = name.token();
        room(token.length);
        int from = comma ? 0 : 1;
        System.arraycopy(token, from, bytes, length, token.length - from);
        length += token.length - from;
        comma = false;
        return this;
    }

    public JsonWriter value(long value) {
        separate();
        room(Digits.LONGEST);
        length = Digits.write(value, bytes, length);
        return this;
    }

    /**
     * Writes the shortest decimal that is read back as the same double.
     *
     * @throws IllegalArgumentException when it is not finite: JSON has no such number
     */
    public JsonWriter value(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no " + value);
        }
        separate();
        room(Decimals.LONGEST);
        length = decimals.write(value, bytes, length);
        return this;
    }

    /** Writes a number with all its digits. */
    public JsonWriter value(BigDecimal value) {
        return raw(value.toString());
    }

    /** Writes an integer of any size, one with many zeros at its end with an exponent. */
    public JsonWriter value(BigInteger value) {
        return raw(
                value.bitLength() <= PLAIN_BITS
                        ? value.toString()
                        : new BigDecimal(value).stripTrailingZeros().toString());
    }

    public JsonWriter value(boolean value) {
        return raw(value ? "true" : "false");
    }

    /** Writes a string. A lone surrogate becomes a {@code \}{@code uXXXX} escape: UTF-8 has no form for it. */
    public JsonWriter value(String value) {
        separate();
        quoted(value);
        return this;
    }

    public JsonWriter nullValue() {
        return raw("null");
    }

    /**
     * Writes a string such as {@code 2026-11-02T14:30:05.123456Z}: RFC 3339 in UTC with 0, 3, 6 or 9 digits of a second. An
     * instant that has four digits of a year only far from UTC gets an offset.
     */
    public JsonWriter timestamp(Instant value) {
        if (!InstantBytes.isInUtc(value)) {
            return value(farFromUtc(value));
        }
        separate();
        room(InstantBytes.LONGEST + 2);
        bytes[length] = '"';
        length = InstantBytes.write(value, bytes, length + 1);
        bytes[length++] = '"';
        return this;
    }

    /** Writes a moment with its offset, in the form of {@link #timestamp(Instant)} where four digits of a year do not suffice. */
    public JsonWriter timestamp(OffsetDateTime value) {
        boolean plain = value.getYear() >= 0 && value.getYear() <= LAST_YEAR;
        return plain ? value(FormattedText.of(value)) : timestamp(value.toInstant());
    }

    /** Writes a value of a {@link TypedFormat} as its text. */
    public JsonWriter formatted(Object value) {
        return value(FormattedText.of(value));
    }

    private static String farFromUtc(Instant value) {
        return value.getEpochSecond() < 0
                ? value.plus(LARGEST_OFFSET).toString().replace("Z", "+23:59")
                : value.minus(LARGEST_OFFSET).toString().replace("Z", "-23:59");
    }

    /**
     * Writes any generic tree, see {@link JsonTrees}; an {@link Instant} in it is a timestamp.
     *
     * @throws IllegalArgumentException when something else is in it
     */
    public JsonWriter tree(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> members) {
            beginObject();
            members.forEach((name, value) -> name((String) name).tree(value));
            return endObject();
        }
        if (tree instanceof List<?> elements) {
            beginArray();
            elements.forEach(this::tree);
            return endArray();
        }
        if (tree instanceof String string) {
            return value(string);
        }
        if (tree instanceof Instant instant) {
            return timestamp(instant);
        }
        if (tree instanceof Double number) {
            return value((double) number);
        }
        if (tree == null || tree instanceof Boolean || tree instanceof Long || tree instanceof Integer) {
            return raw(String.valueOf(tree));
        }
        if (tree instanceof BigDecimal || tree instanceof BigInteger) {
            return raw(tree.toString());
        }
        throw new IllegalArgumentException("not a value of a JSON tree: " + tree.getClass());
    }

    /** Ends a text, so that another may follow on the next line. */
    public JsonWriter endLine() {
        put('\n');
        comma = false;
        return this;
    }

    private JsonWriter open(char bracket) {
        separate();
        put(bracket);
        comma = false;
        return this;
    }

    private JsonWriter close(char bracket) {
        put(bracket);
        comma = true;
        return this;
    }

    private JsonWriter raw(String ascii) {
        separate();
        ascii(ascii);
        return this;
    }

    private void separate() {
        if (comma) {
            put(',');
        }
        comma = true;
    }

    /** Makes sure that so many bytes fit behind {@link #length}; both fields may change. */
    private void room(int count) {
        if (bytes.length - length < count) {
            bytes = pieces.next(bytes, length, count);
            length = 0;
        }
    }

    private void put(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
    }

    private void ascii(String text) {
        room(text.length());
        for (int at = 0; at < text.length(); at++) {
            bytes[length++] = (byte) text.charAt(at);
        }
    }

    /** Writes a string and its quotes. */
    private void quoted(String text) {
        put('"');
        for (int from = 0, to; from < text.length(); from = to) {
            to = Math.min(text.length(), from + STRETCH);
            to -= to < text.length() && Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
            room((to - from) * TextBytes.LONGEST);
            length = TextBytes.write(text, from, to, bytes, length);
        }
        put('"');
    }
}
