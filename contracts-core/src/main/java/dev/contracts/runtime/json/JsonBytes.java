package dev.contracts.runtime.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a {@link JsonWriter} that holds what is written: one piece that fills up, and the full ones before it, which are
 * kept until the end or have gone to a stream. Nothing is copied because it grows.
 */
public abstract sealed class JsonBytes permits JsonWriter {
    private static final int FIRST = 512;
    private static final int LARGEST = 1 << 20;
    private static final int LARGEST_TO_STREAM = 1 << 14;

    /** Characters of a string for which room is made at once. */
    private static final int STRETCH = 512;

    private final @Nullable OutputStream stream;
    private final List<Piece> full = new ArrayList<>(0);
    byte[] bytes;
    int length;

    @SuppressWarnings("ArrayRecordComponent") // filled by one writer, read once
    private record Piece(byte[] bytes, int length) {}

    /** @param stream null when all is kept */
    JsonBytes(@Nullable OutputStream stream) {
        this.stream = stream;
        this.bytes = new byte[FIRST];
    }

    /** Makes sure that so many bytes fit behind {@link #length}; both fields may change. */
    final void room(int count) {
        if (bytes.length - length < count) {
            next(count);
        }
    }

    private void next(int count) {
        int most = LARGEST;
        if (stream == null) {
            full.add(new Piece(bytes, length));
            length = 0;
        } else {
            flush();
            most = LARGEST_TO_STREAM;
        }
        if (stream == null || bytes.length < Math.max(count, most)) {
            bytes = new byte[Math.max(count, Math.min(most, bytes.length * 4))];
        }
    }

    /**
     * Hands to the stream what was written.
     *
     * @throws UncheckedIOException when the stream fails
     */
    public final void flush() {
        if (stream != null) {
            try {
                stream.write(bytes, 0, length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            length = 0;
        }
    }

    /** What has been written; of a writer to a stream, what has not been handed to it. */
    public final byte[] toBytes() {
        int total = length;
        for (Piece piece : full) {
            total = Math.addExact(total, piece.length());
        }
        byte[] all = new byte[total];
        int at = 0;
        for (Piece piece : full) {
            System.arraycopy(piece.bytes(), 0, all, at, piece.length());
            at += piece.length();
        }
        System.arraycopy(bytes, 0, all, at, length);
        return all;
    }

    final void put(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
    }

    final void ascii(String text) {
        room(text.length());
        for (int at = 0; at < text.length(); at++) {
            bytes[length++] = (byte) text.charAt(at);
        }
    }

    /** A string and its quotes. */
    final void quoted(String text) {
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
