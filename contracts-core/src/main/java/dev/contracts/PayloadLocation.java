package dev.contracts;

import org.jspecify.annotations.Nullable;

/**
 * The location of a payload of a sequence in its source.
 *
 * @param line the line on which it begins, from 1
 * @param bytes its text, from which the line and the column of a value are found; null when it is not at hand
 */
@SuppressWarnings("ArrayRecordComponent") // a view on the caller's bytes, never compared
public record PayloadLocation(int line, byte @Nullable [] bytes) {
    public PayloadLocation {
        if (line < 1) {
            throw new IllegalArgumentException("lines start at 1, not " + line);
        }
    }

    /** The place of a payload whose text is not at hand. */
    public static PayloadLocation of(int line) {
        return new PayloadLocation(line, null);
    }
}
