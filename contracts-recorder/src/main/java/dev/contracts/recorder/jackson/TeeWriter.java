package dev.contracts.recorder.jackson;

import dev.contracts.recorder.storage.PayloadBytes;
import java.io.IOException;
import java.io.Writer;

/** A stream of characters. */
final class TeeWriter extends Writer implements Tee.Target {
    private final Writer target;
    private final Tee<StringBuilder> tee = new Tee<>(StringBuilder::new, TeeWriter::payload);

    TeeWriter(Writer target) {
        this.target = target;
    }

    @Override
    public Tee<?> tee() {
        return tee;
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
        target.write(chars, from, length);
        StringBuilder copy = tee.copy();
        if (copy != null) {
            copy.append(chars, from, length);
        }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        target.write(text, from, length);
        StringBuilder copy = tee.copy();
        if (copy != null) {
            copy.append(text, from, from + length);
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

    private static byte[] payload(StringBuilder copy) {
        int from = 0;
        while (from < copy.length() && copy.charAt(from) <= ' ') {
            from++;
        }
        return PayloadBytes.utf8(copy.substring(from));
    }
}
