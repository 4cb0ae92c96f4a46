package dev.contracts.recorder.jackson;

import dev.contracts.recorder.storage.PayloadBytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** A stream of bytes. */
final class TeeStream extends OutputStream implements Tee.Target {
    private final OutputStream target;
    private final Tee<ByteArrayOutputStream> tee = new Tee<>(ByteArrayOutputStream::new, TeeStream::payload);

    TeeStream(OutputStream target) {
        this.target = target;
    }

    @Override
    public Tee<?> tee() {
        return tee;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        target.write(bytes, from, length);
        ByteArrayOutputStream copy = tee.copy();
        if (copy != null) {
            copy.write(bytes, from, length);
        }
    }

    @Override
    public void flush() throws IOException {
        if (tee.passesFlush()) {
            target.flush();
        }
    }

    @Override
    public void close() throws IOException {
        target.close();
    }

    private static byte[] payload(ByteArrayOutputStream copy) {
        byte[] bytes = copy.toByteArray();
        int from = 0;
        while (from < bytes.length && PayloadBytes.isSpace(bytes[from])) {
            from++;
        }
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }
}
