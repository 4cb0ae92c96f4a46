package dev.contracts;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How much a payload may ask of the process that checks it. What exceeds a limit is refused ({@code json.limit}): no
 * verdict, and never a silent pass. Every set of limits is {@link #DEFAULT} with some of them replaced, so that a release can
 * add one.
 */
public final class Limits {
    /** What is used unless the caller says otherwise. */
    public static final Limits DEFAULT = usual();

    private static final int GREATEST_DEPTH = 500;

    private enum Limit {
        DEPTH,
        NUMBER_LENGTH,
        EXPONENT,
        STRING_LENGTH,
        NAME_LENGTH,
        PAYLOAD_BYTES,
        LINE_BYTES,
        FINDINGS;

        /** The name by which a refusal tells what was exceeded. */
        @Override
        public String toString() {
            String words = name().toLowerCase(Locale.ROOT);
            int gap = words.indexOf('_');
            return gap < 0
                    ? words
                    : words.substring(0, gap) + Character.toUpperCase(words.charAt(gap + 1)) + words.substring(gap + 2);
        }
    }

    /** By the limit's ordinal. */
    private final long[] values;

    private Limits(long[] values) {
        this.values = values;
    }

    private static Limits usual() {
        return new Limits(new long[Limit.values().length])
                .withDepth(500)
                .withNumberLength(1_000)
                .withExponent(9_999)
                .withStringLength(20_000_000)
                .withNameLength(50_000)
                .withPayloadBytes(64L << 20)
                .withLineBytes(16 << 20)
                .withFindings(100);
    }

    /** Nested arrays and objects, at most 500. */
    public int depth() {
        return (int) get(Limit.DEPTH);
    }

    /** Returns the same limits, for payloads of up to {@code levels} nested arrays and objects, at most 500. */
    public Limits withDepth(int levels) {
        return with(Limit.DEPTH, levels);
    }

    /** Characters of one number. */
    public int numberLength() {
        return (int) get(Limit.NUMBER_LENGTH);
    }

    /** Returns the same limits, for numbers of up to {@code characters} characters. */
    public Limits withNumberLength(int characters) {
        return with(Limit.NUMBER_LENGTH, characters);
    }

    /** Absolute value of a number's written exponent. */
    public int exponent() {
        return (int) get(Limit.EXPONENT);
    }

    /** Returns the same limits, for written exponents of up to {@code magnitude}. */
    public Limits withExponent(int magnitude) {
        return with(Limit.EXPONENT, magnitude);
    }

    /** Characters of one string value. */
    public int stringLength() {
        return (int) get(Limit.STRING_LENGTH);
    }

    /** Returns the same limits, for string values of up to {@code characters} characters. */
    public Limits withStringLength(int characters) {
        return with(Limit.STRING_LENGTH, characters);
    }

    /** Characters of one property name. */
    public int nameLength() {
        return (int) get(Limit.NAME_LENGTH);
    }

    /** Returns the same limits, for property names of up to {@code characters} characters. */
    public Limits withNameLength(int characters) {
        return with(Limit.NAME_LENGTH, characters);
    }

    /** Bytes of one payload. */
    public long payloadBytes() {
        return get(Limit.PAYLOAD_BYTES);
    }

    /** Returns the same limits, for payloads of up to {@code bytes}. */
    public Limits withPayloadBytes(long bytes) {
        return with(Limit.PAYLOAD_BYTES, bytes);
    }

    /** Bytes of one payload in a sequence that has one a line. */
    public int lineBytes() {
        return (int) get(Limit.LINE_BYTES);
    }

    /** Returns the same limits, for payloads of up to {@code bytes} in a sequence that has one a line. */
    public Limits withLineBytes(int bytes) {
        return with(Limit.LINE_BYTES, bytes);
    }

    /** Violations that a verdict lists for one payload; it counts the rest. */
    public int findings() {
        return (int) get(Limit.FINDINGS);
    }

    /** Returns the same limits, listing up to {@code count} violations a payload. */
    public Limits withFindings(int count) {
        return with(Limit.FINDINGS, count);
    }

    private long get(Limit limit) {
        return values[limit.ordinal()];
    }

    private Limits with(Limit limit, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(limit + " is at least 1, not " + value);
        }
        if (limit == Limit.DEPTH && value > GREATEST_DEPTH) {
            throw new IllegalArgumentException(
                    "depth is at most " + GREATEST_DEPTH + " (a thread's stack ends not far above), not " + value);
        }
        long[] copy = values.clone();
        copy[limit.ordinal()] = value;
        return new Limits(copy);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Limits that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Limits[");
        for (Limit limit : Limit.values()) {
            text.append(limit.ordinal() == 0 ? "" : ", ")
                    .append(limit)
                    .append('=')
                    .append(get(limit));
        }
        return text.append(']').toString();
    }
}
