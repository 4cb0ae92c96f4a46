package dev.contracts.runner.run;

import dev.contracts.Options;
import dev.contracts.PayloadLocation;
import dev.contracts.Severity;
import dev.contracts.StreamChecker;
import dev.contracts.Unchecked;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.runner.engine.PayloadEngine;
import dev.contracts.runner.source.PayloadFile;
import dev.contracts.runner.source.PayloadSink;
import dev.contracts.runner.source.SourceError;
import dev.contracts.runtime.json.JsonError;
import dev.contracts.runtime.violation.SequenceLines;
import dev.contracts.runtime.violation.ViolationCollector;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks the payloads of one file: each alone and, in a sequence, together with those before it. */
final class FileRun<T> implements PayloadSink {
    private final PayloadEngine<T> engine;
    private final Options options;
    private final RunTally run;
    private final FileTally tally;
    private final boolean sequence;
    private final @Nullable StreamChecker<T> stream;
    private final @Nullable SnapshotRun snapshot;

    /**
     * Creates the run of a file.
     *
     * @param snapshot checks the payloads together with those of other contracts; null for no such check
     */
    FileRun(PayloadFile file, PayloadEngine<T> engine, Options options, RunTally run, @Nullable SnapshotRun snapshot) {
        this.engine = engine;
        this.options = options;
        this.run = run;
        this.tally = run.file(file, engine);
        this.snapshot = snapshot;
        this.sequence = file.sequence();
        this.stream = file.sequence() ? engine.stream(options).orElse(null) : null;
    }

    @Override
    public void payload(int line, byte[] bytes) {
        Verdict<T> verdict = verdict(line, bytes);
        if (verdict.isKeepAlive()) {
            tally.keepAlive(bytes.length);
            return;
        }
        tally.payload(line, bytes.length);
        tally.count(line, verdict.errors(), verdict.warnings());
        ExcerptReader excerpts = new ExcerptReader(bytes);
        for (Violation violation : verdict.violations()) {
            tally.violation(line, violation.onLine(line), excerpts.at(violation.line(), violation.column()));
        }
        tally.covered(verdict);
        for (Unchecked rule : verdict.unchecked()) {
            tally.unchecked(rule);
        }
        if (verdict.isRefused()) {
            tally.refused(line);
        }
        if (snapshot != null) {
            snapshot.payload(engine.contract(), bytes, tally);
        }
        if (stream != null) {
            offer(stream, verdict.value(), line, bytes);
        }
    }

    private Verdict<T> verdict(int line, byte[] bytes) {
        JsonError mark = sequence ? SequenceLines.mark(line, bytes) : null;
        if (mark != null) {
            return ViolationCollector.unreadable(bytes, engine.contract(), mark);
        }
        Verdict<T> verdict =
                engine.check(bytes, options.withLimits(options.limits().withViolations(tally.room())));
        return sequence ? SequenceLines.hinted(verdict, bytes) : verdict;
    }

    private void offer(StreamChecker<T> sequence, Optional<T> value, int line, byte[] bytes) {
        if (tally.isFull()) {
            sequence.countOnly();
        }
        PayloadLocation location = new PayloadLocation(line, bytes);
        long errors = sequence.errors();
        long warnings = sequence.warnings();
        List<Violation> violations =
                value.isPresent() ? sequence.offer(value.get(), location) : sequence.offerInvalid(location);
        errors = sequence.errors() - errors;
        warnings = sequence.warnings() - warnings;
        ExcerptReader excerpts = new ExcerptReader(bytes);
        for (Violation violation : violations) {
            boolean error = violation.severity() == Severity.ERROR;
            tally.count(violation.line(), error ? 1 : 0, error ? 0 : 1);
            errors -= error ? 1 : 0;
            warnings -= error ? 0 : 1;
            if (violation.isRefusal()) {
                tally.refused(violation.line());
            }
            boolean here = violation.line() == line;
            tally.violation(violation.line(), violation, here ? excerpts.at(1, violation.column()) : null);
        }
        tally.count(line, errors, warnings);
    }

    @Override
    public void refused(int line, String message) {
        tally.payload(line, 0);
        tally.count(line, 1, 0);
        tally.violation(
                line,
                Violation.builder("json.limit", Severity.ERROR, engine.contract(), message)
                        .at(line, 1)
                        .build(),
                null);
        tally.refused(line);
        if (stream != null) {
            stream.hole(line, "the payload on line " + line + " was refused");
        }
    }

    @Override
    public void problem(SourceError problem) {
        run.problem(problem);
    }

    void end() {
        if (stream != null) {
            tally.sequence(stream.close());
        }
    }
}
