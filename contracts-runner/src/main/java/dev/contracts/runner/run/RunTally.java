package dev.contracts.runner.run;

import dev.contracts.runner.engine.PayloadEngine;
import dev.contracts.runner.source.PayloadFile;
import dev.contracts.runner.source.SourceError;
import dev.contracts.runner.source.SourceError.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what a run finds, exactly, and keeps so much of it as a report can list. Not for several threads at once. */
public final class RunTally {
    private final RunListener listener;
    private final Map<String, Integer> rulesOf = new TreeMap<>();
    private int sharedRules;
    private final List<FileTally> files = new ArrayList<>();
    private final List<LocatedUnchecked> unchecked = new ArrayList<>();
    private final List<SourceError> problems = new ArrayList<>();
    private Outcome outcome = Outcome.CONFORMS;

    /** @param listener told of what is found, at once */
    public RunTally(RunListener listener) {
        this.listener = listener;
    }

    /**
     * Begins a file, or an endpoint; reports list them in this order.
     *
     * @param engine what checks its payloads
     */
    public FileTally file(PayloadFile file, PayloadEngine<?> engine) {
        listener.file(file);
        rulesOf.put(engine.contract(), engine.rules());
        FileTally opened = new FileTally(this, file);
        files.add(opened);
        return opened;
    }

    /** Rules that belong to no contract alone are asked as well; they are counted among the rules once. */
    public void shared(int rules) {
        sharedRules = rules;
    }

    /** Something could not be checked at all. */
    public void problem(SourceError problem) {
        problems.add(problem);
        outcome = outcome.and(problem.kind() == Kind.USAGE ? Outcome.USAGE : Outcome.NO_VERDICT);
    }

    void payload(long bytes) {
        listener.payload(bytes);
    }

    void broken() {
        outcome = outcome.and(Outcome.VIOLATIONS);
    }

    void listed(LocatedViolation violation) {
        listener.violation(violation);
    }

    void unchecked(LocatedUnchecked rule) {
        unchecked.add(rule);
    }

    void refused() {
        outcome = outcome.and(Outcome.NO_VERDICT);
    }

    /** Returns what was found so far. */
    public RunReport report() {
        int rules = sharedRules;
        for (int ofOne : rulesOf.values()) {
            rules += ofOne;
        }
        long payloads = 0;
        long errors = 0;
        long warnings = 0;
        List<CheckedFile> checked = new ArrayList<>();
        for (FileTally tally : files) {
            CheckedFile file = tally.checked();
            checked.add(file);
            payloads += file.payloads();
            errors += file.errors();
            warnings += file.warnings();
        }
        return new RunReport(rulesOf.size(), rules, payloads, errors, warnings, checked, unchecked, problems, outcome);
    }
}
