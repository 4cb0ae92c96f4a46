package dev.contracts.recorder.jackson;

import dev.contracts.recorder.storage.PayloadBytes;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** A stream of characters. */
final class TeeWriter extends Writer implements Tee {
    private final Writer target;
    private @Nullable StringBuilder copy;
    private boolean passFlush = true;

    TeeWriter(Writer target) {
        this.target = target;
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
        target.write(chars, from, length);
        if (copy != null) {
            copy.append(chars, from, length);
        }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        target.write(text, from, length);
        if (copy != null) {
            copy.append(text, from, from + length);
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
        copy = new StringBuilder();
    }

    @Override
    public byte[] end() {
        String text = copy == null ? "" : copy.toString();
        copy = null;
        int from = 0;
        while (from < text.length() && text.charAt(from) <= ' ') {
            from++;
        }
        return PayloadBytes.utf8(text.substring(from));
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
