package dev.contracts.benchmarks;

import java.io.InputStream;

/** A stream of so many bytes that are the same lines again and again: it takes no memory and hardly any time. */
final class RepeatedLinesStream extends InputStream {
    private final byte[] lines;
    private long left;
    private int at;

    /** @param length of the stream; it ends behind the line in which it is reached */
    RepeatedLinesStream(byte[] lines, long length) {
        this.lines = lines;
        this.left = length;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
        if (left <= 0 && (at == 0 || lines[at - 1] == '\n')) {
            return -1;
        }
        int count = Math.min(length, lines.length - at);
        if (left <= count) {
            count = Math.min(count, lineEnd() - at);
        }
        System.arraycopy(lines, at, buffer, from, count);
        at = (at + count) % lines.length;
        left -= count;
        return count;
    }

    private int lineEnd() {
        int end = (int) Math.max(at, at + left - 1);
        while (lines[end] != '\n') {
            end++;
        }
        return end + 1;
    }
}
