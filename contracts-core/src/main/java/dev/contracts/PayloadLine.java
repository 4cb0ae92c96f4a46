package dev.contracts;

import org.jspecify.annotations.Nullable;

/**
 * One line of a sequence of payloads, and what is known about it.
 *
 * @param number of the line, from 1, blank lines counted
 * @param offset of its first byte in the stream
 * @param bytes its text, without the line feed; null when it is longer than {@link Limits#lineBytes()}, and then refused
 * @param verdict whose violations are on this line of the sequence
 */
@SuppressWarnings("ArrayRecordComponent") // a line is handed on, never compared
public record PayloadLine<T>(long number, long offset, byte @Nullable [] bytes, Verdict<T> verdict) {
    /**
     * Returns the location of the line, for a {@link StreamChecker}. A number beyond those of an {@code int} is the
     * greatest.
     */
    public PayloadLocation location() {
        return new PayloadLocation((int) Math.min(Integer.MAX_VALUE, number), bytes);
    }
}
