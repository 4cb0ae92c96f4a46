package dev.contracts.runner.run;

import dev.contracts.Unchecked;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.runner.source.PayloadFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Counts the violations of one file or endpoint, and those of its first payloads one by one. */
public final class FileTally {
    /** The number of violations of one file that are listed; the rest are counted. */
    static final int LISTED_VIOLATIONS = 1_000;

    private final RunTally run;
    private final PayloadFile file;
    private final Map<Integer, Figures> listed = new LinkedHashMap<>();
    private final List<LocatedViolation> violations = new ArrayList<>();
    private final Set<Unchecked> unchecked = new TreeSet<>();
    private final Figures all = new Figures();
    private long payloads;
    private long keepAlives;

    FileTally(RunTally run, PayloadFile file) {
        this.run = run;
        this.file = file;
    }

    /** Counts a payload; {@code line} is where it starts, {@code bytes} its size. */
    public void payload(int line, long bytes) {
        payloads++;
        if (listed.size() < CheckedFile.LISTED_PAYLOADS) {
            listed.putIfAbsent(line, new Figures());
        }
        run.payload(bytes);
    }

    /** Counts a message that is no payload; {@code bytes} is its size. */
    public void keepAlive(long bytes) {
        keepAlives++;
        run.payload(bytes);
    }

    /** Counts violations of the payload that starts on a line, whether they are listed or not. */
    public void count(int line, long errors, long warnings) {
        all.add(errors, warnings);
        @Nullable Figures payload = listed.get(line);
        if (payload != null) {
            payload.add(errors, warnings);
        }
        if (errors > 0) {
            run.violated();
        }
    }

    /** Lists a violation, already counted, of the payload that starts on a line, unless enough are listed. */
    public void violation(int line, Violation violation, @Nullable Excerpt excerpt) {
        violation(new LocatedViolation(file.display(), line, violation, excerpt));
    }

    /** Adds a violation whose line counts in a text of another name. */
    public void violation(LocatedViolation violation) {
        if (!isFull()) {
            violations.add(violation);
            run.listed(violation);
        }
    }

    /**
     * Returns how many violations of the next payload can be listed; at least one, which says what is wrong with it.
     */
    public int room() {
        return Math.max(1, LISTED_VIOLATIONS - violations.size());
    }

    /** Returns whether further violations are counted and not listed. */
    public boolean isFull() {
        return violations.size() >= LISTED_VIOLATIONS;
    }

    /** Notes which rules ran on a payload, and which its faults have stopped. */
    public void covered(Verdict<?> verdict) {
        run.coverage().payload(file.contract(), file.display(), verdict);
    }

    /** Adds what could not be checked of a sequence, at its end. */
    public void sequence(List<Unchecked> rules) {
        run.coverage().sequence(file.contract(), file.display(), rules);
        rules.forEach(this::unchecked);
    }

    /** Adds an unchecked rule, unless enough are listed; it is listed once a file, however often it comes. */
    public void unchecked(Unchecked rule) {
        if (unchecked.size() < LISTED_VIOLATIONS && unchecked.add(rule)) {
            run.unchecked(new LocatedUnchecked(file.display(), rule));
        }
    }

    /** Records that there is no verdict on the payload that starts on a line. */
    public void refused(int line) {
        @Nullable Figures payload = listed.get(line);
        if (payload != null) {
            payload.refused = true;
        }
        run.refused();
    }

    long payloads() {
        return payloads;
    }

    CheckedFile checked() {
        List<CheckedPayload> each = new ArrayList<>();
        for (Map.Entry<Integer, Figures> entry : listed.entrySet()) {
            Figures figures = entry.getValue();
            each.add(new CheckedPayload(entry.getKey(), figures.errors, figures.warnings, figures.refused));
        }
        return new CheckedFile(
                file, new PayloadCounts(payloads, keepAlives, all.errors, all.warnings), each, violations);
    }

    private static final class Figures {
        private long errors;
        private long warnings;
        private boolean refused;

        void add(long moreErrors, long moreWarnings) {
            errors += moreErrors;
            warnings += moreWarnings;
        }
    }
}
