package dev.contracts;

import dev.contracts.runtime.json.JsonGate;
import dev.contracts.runtime.json.JsonLines;
import dev.contracts.runtime.violation.ViolationCollector;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sequence of payloads, one a line (NDJSON, JSON Lines), in memory that depends on the longest line alone. A line feed
 * is the only separator; blank lines are skipped and counted; a byte order mark may stand before a payload. Whatever a
 * line is, the next one is read. Not for several threads at once.
 *
 * <p>What the contract says about sequences is checked beside it:
 *
 * <pre>{@code
 * StreamChecker<TrainingProgress> run = TrainingProgress.CONTRACT.stream(context);
 * try (PayloadLines<TrainingProgress> lines = TrainingProgress.CONTRACT.readLines(in, options)) {
 *     for (PayloadLine<TrainingProgress> line = lines.next(); line != null; line = lines.next()) {
 *         report(line.verdict().violations());
 *         report(run.offer(line));
 *     }
 * }
 * List<Unchecked> unchecked = run.close();
 * }</pre>
 *
 * @param <T> what a payload is bound to
 */
public final class PayloadLines<T> implements Closeable {
    private final Contract<T> contract;
    private final Options options;
    private final JsonLines lines;

    PayloadLines(Contract<T> contract, InputStream in, Options options) {
        this.contract = contract;
        this.options = options;
        this.lines = new JsonLines(in, options.limits().lineBytes());
    }

    /**
     * The next line that is not blank.
     *
     * @return null at the end of the stream
     * @throws IOException when the stream fails, which is no fault of a payload
     */
    public @Nullable PayloadLine<T> next() throws IOException {
        JsonLines.Line line = lines.next();
        if (line == null) {
            return null;
        }
        Verdict<T> verdict = verdict(line).onLine((int) Math.min(Integer.MAX_VALUE, line.number()));
        return new PayloadLine<>(line.number(), line.offset(), line.payload(), verdict);
    }

    private Verdict<T> verdict(JsonLines.Line line) {
        byte[] payload = line.payload();
        if (payload == null) {
            String message = "the line has " + line.length() + " bytes, more than the "
                    + options.limits().lineBytes() + " of the limit lineBytes";
            return refused(new JsonGate.Problem("json.limit", 0, "", message));
        }
        return contract.read(payload, options, line.terminated());
    }

    private Verdict<T> refused(JsonGate.Problem problem) {
        return ViolationCollector.unreadable(new byte[0], contract.name(), problem);
    }

    /** Closes the stream. */
    @Override
    public void close() throws IOException {
        lines.close();
    }
}
