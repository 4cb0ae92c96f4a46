package dev.contracts.json;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON text, compact and in UTF-8. Commas and colons come by themselves; that calls are in a legal order is the
 * caller's duty.
 */
public final class JsonWriter {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    private static final Instant FIRST_IN_UTC = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST_IN_UTC = Instant.parse("9999-12-31T23:59:59.999999999Z");
    private static final Duration LARGEST_OFFSET = Duration.ofHours(23).plusMinutes(59);

    private byte[] bytes = new byte[256];
    private int length;
    private boolean comma;

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

    /** The name of the member whose value comes next. */
    public JsonWriter name(String name) {
        separate();
        string(name);
        put(':');
        comma = false;
        return this;
    }

    public JsonWriter value(long value) {
        return raw(Long.toString(value));
    }

    /**
     * The shortest decimal that is read back as the same double.
     *
     * @throws IllegalArgumentException when it is not finite: JSON has no such number
     */
    public JsonWriter value(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no " + value);
        }
        return raw(Decimals.shortest(value));
    }

    public JsonWriter value(boolean value) {
        return raw(value ? "true" : "false");
    }

    /** A string. A lone surrogate becomes a {@code \}{@code uXXXX} escape: UTF-8 has no form for it. */
    public JsonWriter value(String value) {
        separate();
        string(value);
        return this;
    }

    public JsonWriter nullValue() {
        return raw("null");
    }

    /**
     * A string such as {@code 2026-11-02T14:30:05.123456Z}: RFC 3339 in UTC with 0, 3, 6 or 9 digits of a second. An instant
     * that has four digits of a year only far from UTC gets an offset.
     */
    public JsonWriter timestamp(Instant value) {
        if (value.isBefore(FIRST_IN_UTC)) {
            return value(value.plus(LARGEST_OFFSET).toString().replace("Z", "+23:59"));
        }
        if (value.isAfter(LAST_IN_UTC)) {
            return value(value.minus(LARGEST_OFFSET).toString().replace("Z", "-23:59"));
        }
        return value(value.toString());
    }

    /**
     * Any generic tree, see {@link JsonTrees}; an {@link Instant} in it is a timestamp.
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
        if (tree instanceof BigDecimal exact) {
            return raw(exact.toString());
        }
        throw new IllegalArgumentException("not a value of a JSON tree: " + tree.getClass());
    }

    /** What has been written. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
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
        for (int at = 0; at < ascii.length(); at++) {
            put(ascii.charAt(at));
        }
        return this;
    }

    private void separate() {
        if (comma) {
            put(',');
        }
        comma = true;
    }

    private void string(String value) {
        put('"');
        for (int at = 0; at < value.length(); at++) {
            char next = value.charAt(at);
            if (next == '"' || next == '\\') {
                put('\\');
                put(next);
            } else if (next < ' ') {
                control(next);
            } else if (next < 0x80) {
                put(next);
            } else if (next < 0x800) {
                put(0xC0 | (next >> 6));
                put(0x80 | (next & 0x3F));
            } else if (!Character.isSurrogate(next)) {
                put(0xE0 | (next >> 12));
                put(0x80 | ((next >> 6) & 0x3F));
                put(0x80 | (next & 0x3F));
            } else if (Character.isHighSurrogate(next)
                    && at + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(at + 1))) {
                at++;
                int codePoint = Character.toCodePoint(next, value.charAt(at));
                put(0xF0 | (codePoint >> 18));
                put(0x80 | ((codePoint >> 12) & 0x3F));
                put(0x80 | ((codePoint >> 6) & 0x3F));
                put(0x80 | (codePoint & 0x3F));
            } else {
                hex(next);
            }
        }
        put('"');
    }

    private void control(char next) {
        int letter = "\b\f\n\r\t".indexOf(next);
        if (letter < 0) {
            hex(next);
        } else {
            put('\\');
            put("bfnrt".charAt(letter));
        }
    }

    private void hex(char next) {
        put('\\');
        put('u');
        put(HEX[next >> 12]);
        put(HEX[(next >> 8) & 15]);
        put(HEX[(next >> 4) & 15]);
        put(HEX[next & 15]);
    }

    private void put(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) value;
    }
}
