package dev.contracts.runtime.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the pieces that a {@link JsonWriter} has filled, until the end or until they have gone to a stream. Nothing is
 * copied because it grows.
 */
final class OutputPieces {
    private static final int FIRST = 512;
    private static final int LARGEST = 1 << 20;
    private static final int LARGEST_TO_STREAM = 1 << 14;

    private final @Nullable OutputStream stream;
    private final List<Piece> full = new ArrayList<>(0);

    @SuppressWarnings("ArrayRecordComponent") // filled by one writer, read once
    private record Piece(byte[] bytes, int length) {}

    /** @param stream null when all is kept */
    OutputPieces(@Nullable OutputStream stream) {
        this.stream = stream;
    }

    /** Returns a piece to begin with. */
    byte[] first() {
        return new byte[FIRST];
    }

    /**
     * Takes a piece over, and returns one that is empty.
     *
     * @param length how many bytes of the piece are written
     * @param count how many bytes have to fit the next one
     */
    byte[] next(byte[] piece, int length, int count) {
        if (flush(piece, length)) {
            return piece.length < Math.max(count, LARGEST_TO_STREAM) ? larger(piece, count, LARGEST_TO_STREAM) : piece;
        }
        full.add(new Piece(piece, length));
        return larger(piece, count, LARGEST);
    }

    private static byte[] larger(byte[] piece, int count, int most) {
        return new byte[Math.max(count, Math.min(most, piece.length * 4))];
    }

    /**
     * Hands the first bytes of a piece to the stream.
     *
     * @return whether there is a stream
     * @throws UncheckedIOException when the stream fails
     */
    boolean flush(byte[] piece, int length) {
        if (stream == null) {
            return false;
        }
        try {
            stream.write(piece, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    /** Returns the bytes that were kept, and the first ones of the last piece. */
    byte[] join(byte[] last, int length) {
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
        System.arraycopy(last, 0, all, at, length);
        return all;
    }
}
