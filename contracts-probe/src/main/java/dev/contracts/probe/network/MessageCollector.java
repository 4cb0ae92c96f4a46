package dev.contracts.probe.network;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The pieces of one WebSocket message, until its last one has come. One thread adds to it, others ask how far it is. */
final class MessageCollector {
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean binary;
    private long length;
    private long begun;

    /** A message: its bytes, and whether they came in binary frames. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Message(byte[] body, boolean binary) {}

    synchronized void add(CharSequence piece) {
        count(utf8Length(piece));
        text.append(piece);
    }

    synchronized void add(ByteBuffer piece) {
        int size = piece.remaining();
        count(size);
        binary = true;
        byte[] copy = new byte[size];
        piece.get(copy);
        bytes.write(copy, 0, size);
    }

    private void count(int size) {
        begun = length == 0 ? System.nanoTime() : begun;
        // an empty fragment is counted too: there may be any number of them
        length += Math.max(1, size);
    }

    private static int utf8Length(CharSequence text) {
        int length = 0;
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            length += next < 0x80 ? 1 : next < 0x800 || Character.isSurrogate(next) ? 2 : 3;
        }
        return length;
    }

    /** Returns the number of bytes so far, an empty piece counted as one; 0 when no message has begun. */
    synchronized long length() {
        return length;
    }

    /** Returns how long ago the message began; zero when none has. */
    synchronized Duration age() {
        return length == 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Returns the message, whose last piece has come, and begins the next one. */
    synchronized Message take() {
        byte[] body = binary ? bytes.toByteArray() : text.toString().getBytes(StandardCharsets.UTF_8);
        Message message = new Message(body, binary);
        text.setLength(0);
        text.trimToSize();
        bytes.reset();
        binary = false;
        length = 0;
        return message;
    }
}
