package dev.contracts.probe.session;

import dev.contracts.Severity;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.runner.run.Excerpt;
import dev.contracts.runner.run.FileTally;
import dev.contracts.runner.run.LocatedViolation;
import dev.contracts.runner.source.PayloadFile;
import dev.contracts.runtime.json.JsonLocator;
import dev.contracts.runtime.text.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the violations of one payload. */
final class PayloadViolations {
    private final String name;
    private final int number;
    private final byte[] bytes;
    private final @Nullable KnownViolations persisting;
    private final List<Violation> listed = new ArrayList<>();
    /** Violations of the deadline that ended when this payload arrived. */
    private final List<Violation> silences = new ArrayList<>();

    private long errors;
    private long warnings;
    private boolean refused;

    /**
     * @param name in reports
     * @param number among the payloads of its endpoint, from 1
     * @param persisting what was wrong before and need not be listed again; null to list everything
     */
    PayloadViolations(String name, int number, byte[] bytes, @Nullable KnownViolations persisting) {
        this.name = name;
        this.number = number;
        this.bytes = bytes;
        this.persisting = persisting;
    }

    int number() {
        return number;
    }

    /** Returns the payload on one line, so that the line of each violation in it is its number. */
    byte[] onOneLine() {
        byte[] line = bytes.clone();
        for (int index = 0; index < line.length; index++) {
            if (line[index] == '\n' || line[index] == '\r') {
                line[index] = ' ';
            }
        }
        return line;
    }

    /** Adds what is wrong with how the payload came. */
    void add(Violation violation) {
        boolean error = violation.severity() == Severity.ERROR;
        errors += error ? 1 : 0;
        warnings += error ? 0 : 1;
        listed.add(violation);
    }

    void verdict(Verdict<?> verdict) {
        errors += verdict.errors();
        warnings += verdict.warnings();
        refused = verdict.isRefused();
        listed.addAll(verdict.violations());
    }

    /**
     * Adds the violations of stream rules.
     *
     * @param violations with the number of their payload as the line
     * @param allErrors how many errors there were, listed or not
     * @param allWarnings how many warnings
     */
    void sequence(List<Violation> violations, long allErrors, long allWarnings) {
        errors += allErrors;
        warnings += allWarnings;
        for (Violation violation : violations) {
            refused |= violation.isRefusal();
            if (violation.line() == number) {
                listed.add(placed(violation));
            } else {
                silences.add(violation);
                boolean error = violation.severity() == Severity.ERROR;
                errors -= error ? 1 : 0;
                warnings -= error ? 0 : 1;
            }
        }
    }

    /** Returns the violation with its line and column in the text of the payload. */
    private Violation placed(Violation violation) {
        JsonLocator locator = new JsonLocator(bytes);
        String pointer = violation.pointer();
        int offset = locator.offset(pointer);
        while (offset < 0) {
            pointer = JsonPointer.parent(pointer);
            offset = locator.offset(pointer);
        }
        JsonLocator.Position position = locator.position(offset);
        return violation.toBuilder().at(position.line(), position.column()).build();
    }

    /** Counts all of it, and lists what is new. */
    void settle(FileTally tally, PayloadFile file, EndpointStatistics figures) {
        silences.forEach(silence -> silence(file, silence, tally, figures));
        tally.count(number, errors, warnings);
        figures.count(errors, warnings);
        if (refused) {
            tally.refused(number);
        }
        for (Violation violation : listed) {
            figures.found(violation);
            if (persisting == null || persisting.isNew(violation)) {
                Excerpt excerpt = Excerpt.of(bytes, violation.line(), violation.column());
                tally.violation(new LocatedViolation(name, number, violation, excerpt));
            }
        }
        if (persisting != null) {
            persisting.next();
        }
    }

    /** Counts and lists that nothing followed a payload in time; its number is the violation's line. */
    static void silence(PayloadFile file, Violation violation, FileTally tally, EndpointStatistics figures) {
        int number = violation.line();
        boolean error = violation.severity() == Severity.ERROR;
        tally.count(number, error ? 1 : 0, error ? 0 : 1);
        figures.count(error ? 1 : 0, error ? 0 : 1);
        figures.found(violation);
        tally.violation(new LocatedViolation(
                file.payload(number), number, violation.toBuilder().at(1, 1).build(), null));
    }
}
