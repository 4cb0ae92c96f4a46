package dev.contracts.cli.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes text as UTF-8 and remembers why some of it was lost, about which a {@link PrintWriter} alone is silent. */
public final class ResultWriter extends PrintWriter {
    private final Watched stream;

    private ResultWriter(Watched stream) {
        super(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
        this.stream = stream;
    }

    public static ResultWriter to(OutputStream stream) {
        return new ResultWriter(new Watched(stream));
    }

    /** Bytes as they are, behind what was printed so far: a payload need not be text. */
    public void bytes(byte[] bytes) {
        flush();
        try {
            stream.write(bytes, 0, bytes.length);
        } catch (IOException e) {
            setError();
        }
    }

    /**
     * Returns why some of what was written and flushed did not arrive. A reader that has seen enough, as {@code head} has,
     * is no loss.
     */
    public Optional<String> loss() {
        IOException failure = stream.failure;
        if (failure == null) {
            return Optional.empty();
        }
        String reason = String.valueOf(failure.getMessage());
        return reason.toLowerCase(Locale.ROOT).contains("broken pipe") ? Optional.empty() : Optional.of(reason);
    }

    private static final class Watched extends FilterOutputStream {
        private @Nullable IOException failure;

        Watched(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                throw noted(e);
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException e) {
                throw noted(e);
            }
        }

        private IOException noted(IOException e) {
            if (failure == null) {
                failure = e;
            }
            return e;
        }
    }
}
