package dev.contracts.runner.run;

import dev.contracts.runner.engine.PayloadEngine;
import dev.contracts.runner.source.PayloadFile;
import dev.contracts.runner.source.SourceError;
import dev.contracts.runner.source.SourceError.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the violations of a run, and keeps as many of them as a report can list. Not safe for use by several threads.
 */
public final class RunTally {
    private final RunListener listener;
    private final Map<String, Integer> rulesOf = new TreeMap<>();
    private int sharedRules;
    private final List<FileTally> files = new ArrayList<>();
    private final List<LocatedUnchecked> unchecked = new ArrayList<>();
    private final RuleCoverage coverage = new RuleCoverage();
    private final List<SourceError> problems = new ArrayList<>();
    private Outcome outcome = Outcome.CONFORMS;

    /**
     * Creates a tally.
     *
     * @param listener receives each violation at once
     */
    public RunTally(RunListener listener) {
        this.listener = listener;
    }

    /**
     * Begins a file, or an endpoint; reports list them in this order.
     *
     * @param engine the engine that checks its payloads
     */
    public FileTally file(PayloadFile file, PayloadEngine<?> engine) {
        listener.file(file);
        rulesOf.put(engine.contract(), engine.rules());
        FileTally opened = new FileTally(this, file);
        files.add(opened);
        return opened;
    }

    /** Adds the number of rules that belong to several contracts; they are counted once. */
    public void shared(int rules) {
        sharedRules = rules;
    }

    /** Adds a source that could not be checked. */
    public void problem(SourceError problem) {
        problems.add(problem);
        outcome = outcome.and(problem.kind() == Kind.USAGE ? Outcome.USAGE : Outcome.NO_VERDICT);
    }

    void payload(long bytes) {
        listener.payload(bytes);
    }

    void violated() {
        outcome = outcome.and(Outcome.VIOLATIONS);
    }

    void listed(LocatedViolation violation) {
        listener.violation(violation);
    }

    void unchecked(LocatedUnchecked rule) {
        unchecked.add(rule);
    }

    RuleCoverage coverage() {
        return coverage;
    }

    void refused() {
        outcome = outcome.and(Outcome.NO_VERDICT);
    }

    /** Returns the report on what was checked so far. */
    public RunReport report() {
        int rules = sharedRules;
        for (int ofOne : rulesOf.values()) {
            rules += ofOne;
        }
        PayloadCounts counts = PayloadCounts.NONE;
        List<CheckedFile> checked = new ArrayList<>();
        for (FileTally tally : files) {
            CheckedFile file = tally.checked();
            checked.add(file);
            counts = counts.plus(file.counts());
        }
        List<LocatedUnchecked> open = new ArrayList<>(unchecked);
        open.addAll(coverage.nowhere());
        return new RunReport(new RuleCounts(rulesOf.size(), rules), counts, checked, open, problems, outcome);
    }
}
