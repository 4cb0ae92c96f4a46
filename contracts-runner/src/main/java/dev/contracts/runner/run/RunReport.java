package dev.contracts.runner.run;

import dev.contracts.runner.source.SourceError;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of a run.
 *
 * @param checkedAgainst the contracts of the payloads, and their rules
 * @param counts how many payloads were checked, and how many violations they have
 * @param files the result of each file, in the order in which they were checked
 * @param unchecked the unchecked rules, once a file
 * @param problems the sources that could not be checked
 * @param outcome the outcome, with the exit code
 */
public record RunReport(
        RuleCounts checkedAgainst,
        PayloadCounts counts,
        List<CheckedFile> files,
        List<LocatedUnchecked> unchecked,
        List<SourceError> problems,
        Outcome outcome) {
    /** The reason that is given for a rule that faults have stopped on each payload. */
    public static final String NOWHERE = RuleCoverage.NOWHERE;

    public RunReport {
        files = List.copyOf(files);
        unchecked = List.copyOf(unchecked);
        problems = List.copyOf(problems);
    }

    /** Returns how many contracts had payloads. */
    public int contracts() {
        return checkedAgainst.contracts();
    }

    /** Returns how many rules those contracts state. */
    public int rules() {
        return checkedAgainst.rules();
    }

    /** Returns how many payloads were checked. */
    public long payloads() {
        return counts.payloads();
    }

    /** Returns the number of violations of severity {@code error}, listed or not. */
    public long errors() {
        return counts.errors();
    }

    /** Returns the number of violations of severity {@code warning}, listed or not. */
    public long warnings() {
        return counts.warnings();
    }

    /** Returns the listed violations, by file and location. */
    public List<LocatedViolation> violations() {
        List<LocatedViolation> all = new ArrayList<>();
        for (CheckedFile file : files) {
            all.addAll(file.violations());
        }
        return all;
    }

    /** Returns how many violations were found but are not listed, because of the limit a file. */
    public long unlisted() {
        long unlisted = errors() + warnings();
        for (CheckedFile file : files) {
            unlisted -= file.violations().size();
        }
        return unlisted;
    }
}
