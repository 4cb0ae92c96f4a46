package dev.contracts.runtime;

import dev.contracts.Options;
import dev.contracts.PayloadLine;
import dev.contracts.PayloadLines;
import dev.contracts.Verdict;
import dev.contracts.runtime.json.JsonError;
import dev.contracts.runtime.json.JsonLines;
import dev.contracts.runtime.violation.SequenceLines;
import dev.contracts.runtime.violation.ViolationCollector;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Payloads of a generated contract, one a line. */
final class NdjsonPayloads<T> implements PayloadLines<T> {
    private final GeneratedContract<T> contract;
    private final Options options;
    private final JsonLines lines;

    NdjsonPayloads(GeneratedContract<T> contract, InputStream in, Options options) {
        this.contract = contract;
        this.options = options;
        this.lines = new JsonLines(in, options.limits().lineBytes());
    }

    @Override
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
            return refused(new JsonError("json.limit", 0, "", message));
        }
        JsonError mark = SequenceLines.mark(line.number(), payload);
        return mark != null
                ? ViolationCollector.unreadable(payload, contract.name(), mark)
                : SequenceLines.hinted(contract.read(payload, options, line.terminated()), payload);
    }

    private Verdict<T> refused(JsonError error) {
        return ViolationCollector.unreadable(new byte[0], contract.name(), error);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
