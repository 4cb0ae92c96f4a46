package dev.contracts.runner.source;

import dev.contracts.Limits;
import dev.contracts.runner.source.SourceError.Kind;
import dev.contracts.runtime.json.JsonLines;
import dev.contracts.runtime.json.WholePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the payloads of a file, one after another, with at most one line of a sequence in memory. */
public final class PayloadReader {
    private final Limits limits;
    private final InputStream standardInput;

    /**
     * Creates a reader.
     *
     * @param standardInput the stream for {@code -}; it is not closed
     */
    public PayloadReader(Limits limits, InputStream standardInput) {
        this.limits = limits;
        this.standardInput = standardInput;
    }

    /** Passes each payload to the sink; what cannot be read becomes a problem there. */
    public void read(PayloadFile file, PayloadSink sink) {
        Path path = file.path();
        try {
            if (path == null) {
                read(file, standardInput, sink);
            } else {
                try (InputStream in = Files.newInputStream(path)) {
                    read(file, in, sink);
                }
            }
        } catch (IOException e) {
            sink.problem(new SourceError(Kind.UNREADABLE, file.display(), IoErrorText.of(e)));
        }
    }

    private void read(PayloadFile file, InputStream in, PayloadSink sink) throws IOException {
        if (file.sequence()) {
            readLines(file, in, sink);
        } else {
            readDocument(in, sink);
        }
    }

    private void readDocument(InputStream in, PayloadSink sink) throws IOException {
        long limit = limits.payloadBytes();
        byte[] bytes = WholePayload.read(in, limit);
        if (bytes == null) {
            sink.refused(
                    1,
                    "the payload is longer than " + limit + " bytes, the limit payloadBytes; write a large sequence as"
                            + " NDJSON, one payload a line");
        } else {
            sink.payload(1, bytes);
        }
    }

    private void readLines(PayloadFile file, InputStream in, PayloadSink sink) throws IOException {
        JsonLines lines = new JsonLines(in, limits.lineBytes());
        boolean empty = true;
        for (JsonLines.Line line = lines.next(); line != null; line = lines.next()) {
            empty = false;
            int number = (int) Math.min(Integer.MAX_VALUE, line.number());
            byte[] payload = line.payload();
            if (payload == null) {
                sink.refused(
                        number,
                        "the line has " + line.length() + " bytes, more than the " + limits.lineBytes()
                                + " of the limit lineBytes");
            } else {
                sink.payload(number, payload);
            }
        }
        if (empty) {
            sink.problem(new SourceError(Kind.USAGE, file.display(), "no payload in it: no line holds anything"));
        }
    }
}
