package dev.contracts.cli.command;

import dev.contracts.cli.terminal.ResultWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes payloads as they come: one a line, or as one JSON text. */
final class SampleWriter implements Consumer<byte[]> {
    private final ResultWriter out;
    private final boolean oneText;
    /** The first payload of one text waits: it stands alone, or in an array. */
    private byte @Nullable [] first;

    private boolean inArray;

    SampleWriter(ResultWriter out, boolean oneText) {
        this.out = out;
        this.oneText = oneText;
    }

    /** The signal that the reader of the output has seen enough. */
    static final class NobodyReads extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NobodyReads() {
            super("nobody reads", null, false, false);
        }
    }

    @Override
    public void accept(byte[] payload) {
        if (!oneText) {
            line(payload);
        } else if (first == null) {
            first = payload;
        } else {
            array(first, payload);
        }
    }

    private void array(byte[] before, byte[] payload) {
        if (!inArray) {
            out.print("[\n");
            out.bytes(before);
            inArray = true;
        }
        out.print(",\n");
        out.bytes(payload);
        watch();
    }

    private void line(byte[] payload) {
        out.bytes(payload);
        out.print("\n");
        watch();
    }

    private void watch() {
        if (out.checkError()) {
            throw new NobodyReads();
        }
    }

    /** Behind the last payload. */
    void end() {
        if (inArray) {
            out.print("\n]\n");
        } else if (first != null) {
            line(first);
        }
    }
}
