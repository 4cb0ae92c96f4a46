package dev.contracts.validator.run;

import dev.contracts.Unchecked;
import dev.contracts.Violation;
import dev.contracts.validator.source.SourceProblem;
import dev.contracts.validator.source.SourceProblem.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts what a run finds, exactly, and keeps so much of it as a report can list. */
final class Tally {
    /** How many violations of one file are listed; the rest are counted. */
    static final int LISTED_PER_FILE = 1_000;

    private final RunListener listener;
    private final List<LocatedViolation> violations = new ArrayList<>();
    private final Set<LocatedUnchecked> unchecked = new LinkedHashSet<>();
    private final List<SourceProblem> problems = new ArrayList<>();
    private String file = "";
    private int listedOfFile;
    private long payloads;
    private long errors;
    private long warnings;
    private Outcome outcome = Outcome.CONFORMS;

    Tally(RunListener listener) {
        this.listener = listener;
    }

    void file(String name) {
        file = name;
        listedOfFile = 0;
    }

    void payload(long bytes) {
        payloads++;
        listener.payload(bytes);
    }

    /** Counts violations, whether they are listed or not. */
    void count(long moreErrors, long moreWarnings) {
        errors += moreErrors;
        warnings += moreWarnings;
        if (moreErrors > 0) {
            outcome = outcome.and(Outcome.VIOLATIONS);
        }
    }

    /** Lists a violation that was counted, unless the file has enough of them. */
    void violation(Violation violation, @Nullable Excerpt excerpt) {
        if (listedOfFile < LISTED_PER_FILE) {
            listedOfFile++;
            LocatedViolation located = new LocatedViolation(file, violation, excerpt);
            violations.add(located);
            listener.violation(located);
        }
    }

    void unchecked(Unchecked rule) {
        unchecked.add(new LocatedUnchecked(file, rule));
    }

    void refused() {
        outcome = outcome.and(Outcome.NO_VERDICT);
    }

    void problem(SourceProblem problem) {
        problems.add(problem);
        outcome = outcome.and(problem.kind() == Kind.USAGE ? Outcome.USAGE : Outcome.NO_VERDICT);
    }

    RunReport report(int contracts, int rules) {
        return new RunReport(
                contracts, rules, payloads, errors, warnings, violations, List.copyOf(unchecked), problems, outcome);
    }
}
