package dev.contracts.recorder.jackson;

import dev.contracts.recorder.storage.PayloadBytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A stream of bytes. */
final class TeeStream extends OutputStream implements Tee {
    private final OutputStream target;
    private @Nullable ByteArrayOutputStream copy;
    private boolean passFlush = true;

    TeeStream(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int b) throws IOException {
        target.write(b);
        if (copy != null) {
            copy.write(b);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        target.write(bytes, from, length);
        if (copy != null) {
            copy.write(bytes, from, length);
        }
    }

    @Override
    public void flush() throws IOException {
        if (passFlush) {
            target.flush();
        }
    }

    @Override
    public void close() throws IOException {
        target.close();
    }

    @Override
    public boolean isCopying() {
        return copy != null;
    }

    @Override
    public void begin() {
        copy = new ByteArrayOutputStream();
    }

    @Override
    public byte[] end() {
        byte[] bytes = copy == null ? new byte[0] : copy.toByteArray();
        copy = null;
        int from = 0;
        while (from < bytes.length && PayloadBytes.isSpace(bytes[from])) {
            from++;
        }
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    @Override
    public void drop() {
        copy = null;
    }

    @Override
    public void passFlush(boolean pass) {
        passFlush = pass;
    }
}
