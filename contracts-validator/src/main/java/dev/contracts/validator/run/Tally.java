package dev.contracts.validator.run;

import dev.contracts.Unchecked;
import dev.contracts.Violation;
import dev.contracts.validator.source.PayloadFile;
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
    private final List<FileTally> files = new ArrayList<>();
    private final Set<LocatedUnchecked> unchecked = new LinkedHashSet<>();
    private final List<SourceProblem> problems = new ArrayList<>();
    private Outcome outcome = Outcome.CONFORMS;

    Tally(RunListener listener) {
        this.listener = listener;
    }

    void file(PayloadFile file) {
        listener.file(file);
        files.add(new FileTally(file));
    }

    /** The file that everything said of payloads is about. */
    private FileTally current() {
        return files.get(files.size() - 1);
    }

    void payload(int line, long bytes) {
        current().payload(line);
        listener.payload(bytes);
    }

    /** Counts violations of the payload on a line, whether they are listed or not. */
    void count(int line, long errors, long warnings) {
        current().count(line, errors, warnings);
        if (errors > 0) {
            outcome = outcome.and(Outcome.VIOLATIONS);
        }
    }

    /** Lists a violation that was counted, unless the file has enough of them. */
    void violation(Violation violation, @Nullable Excerpt excerpt) {
        FileTally file = current();
        if (file.listedViolations() < LISTED_PER_FILE) {
            LocatedViolation located = new LocatedViolation(file.file().display(), violation, excerpt);
            file.list(located);
            listener.violation(located);
        }
    }

    /** How many violations of the next payload are worth their words; at least one, which says what is wrong with it. */
    int room() {
        return Math.max(1, LISTED_PER_FILE - current().listedViolations());
    }

    void unchecked(Unchecked rule) {
        unchecked.add(new LocatedUnchecked(current().file().display(), rule));
    }

    void refused(int line) {
        current().refused(line);
        outcome = outcome.and(Outcome.NO_VERDICT);
    }

    void problem(SourceProblem problem) {
        problems.add(problem);
        outcome = outcome.and(problem.kind() == Kind.USAGE ? Outcome.USAGE : Outcome.NO_VERDICT);
    }

    RunReport report(int contracts, int rules) {
        List<CheckedFile> checked = files.stream().map(FileTally::checked).toList();
        return new RunReport(
                contracts,
                rules,
                checked.stream().mapToLong(CheckedFile::payloads).sum(),
                checked.stream().mapToLong(CheckedFile::errors).sum(),
                checked.stream().mapToLong(CheckedFile::warnings).sum(),
                checked,
                List.copyOf(unchecked),
                problems,
                outcome);
    }
}
