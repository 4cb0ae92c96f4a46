package dev.contracts.runner.run;

import dev.contracts.Context;
import dev.contracts.Options;
import dev.contracts.runner.engine.PayloadEngine;
import dev.contracts.runner.source.FoundPayloads;
import dev.contracts.runner.source.PayloadFile;
import dev.contracts.runner.source.PayloadReader;
import dev.contracts.runner.source.SourceError;
import dev.contracts.runner.source.SourceError.Kind;
import dev.contracts.validator.snapshot.SnapshotCheck;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Checks every payload that was found, file after file, in constant memory. An unreadable file, or an invalid line of a
 * sequence, does not keep the others from being checked.
 */
public final class ContractRun {
    private final Function<String, PayloadEngine<?>> engines;
    private final Options options;
    private final Map<String, Context> contexts;
    private final PayloadReader reader;
    private final @Nullable Supplier<SnapshotRun> snapshots;

    /**
     * @param engines returns the engine of a contract by its name; called once a contract, for its first file
     * @param options how every payload is checked; its context is not used, and a payload lists as many violations as a
     *     file
     * @param contexts the context of each contract, by its name; nothing for a contract that is not in it
     * @param reader opens the files
     */
    public ContractRun(
            Function<String, PayloadEngine<?>> engines,
            Options options,
            Map<String, Context> contexts,
            PayloadReader reader) {
        this(engines, options, contexts, reader, null);
    }

    private ContractRun(
            Function<String, PayloadEngine<?>> engines,
            Options options,
            Map<String, Context> contexts,
            PayloadReader reader,
            @Nullable Supplier<SnapshotRun> snapshots) {
        this.engines = engines;
        this.options = options;
        this.contexts = Map.copyOf(contexts);
        this.reader = reader;
        this.snapshots = snapshots;
    }

    /**
     * Returns a run that also checks the snapshot rules: its payloads are one of each contract, taken at one moment.
     *
     * @param context the context of the snapshot rules
     */
    public ContractRun withSnapshot(SnapshotCheck rules, Context context) {
        return new ContractRun(
                engines, options, contexts, reader, () -> new SnapshotRun(rules, options.withContext(context)));
    }

    /** Checks what was found; nothing found is a problem, never success. */
    public RunReport check(FoundPayloads found, RunListener listener) {
        RunTally tally = new RunTally(listener);
        check(found.withoutRecordings(), tally);
        return tally.report();
    }

    /** Checks payloads as a part of a run; recorded sessions are left to the caller, who can replay them. */
    public void check(FoundPayloads found, RunTally tally) {
        for (SourceError problem : found.problems()) {
            tally.problem(problem);
        }
        Map<String, PayloadEngine<?>> used = new HashMap<>();
        @Nullable SnapshotRun snapshot = snapshots == null ? null : snapshots.get();
        for (PayloadFile file : found.files()) {
            PayloadEngine<?> engine = used.get(file.contract());
            if (engine == null) {
                engine = engines.apply(file.contract());
                used.put(file.contract(), engine);
            }
            checkFile(file, engine, tally, snapshot);
        }
        if (snapshot != null) {
            tally.shared(snapshot.rules());
            snapshot.end();
        }
        if (found.isEmpty()) {
            tally.problem(new SourceError(Kind.USAGE, "", "no payload to check"));
        }
    }

    private <T> void checkFile(
            PayloadFile file, PayloadEngine<T> engine, RunTally tally, @Nullable SnapshotRun snapshot) {
        Context context = contexts.getOrDefault(file.contract(), Context.NONE);
        FileRun<T> run = new FileRun<>(file, engine, options.withContext(context), tally, snapshot);
        reader.read(file, run);
        run.end();
    }
}
