package dev.contracts.validator.run;

import dev.contracts.validator.source.SourceProblem;
import java.util.List;

/**
 * What a run found.
 *
 * @param contracts how many contracts had payloads
 * @param rules how many rules those contracts state
 * @param payloads how many payloads were checked
 * @param errors violations of that severity, listed or not
 * @param warnings violations of that severity, listed or not
 * @param violations those that are listed, by file and place
 * @param unchecked rules that were not checked, once a file
 * @param problems what could not be checked at all
 * @param outcome what it comes to
 */
public record RunReport(
        int contracts,
        int rules,
        long payloads,
        long errors,
        long warnings,
        List<LocatedViolation> violations,
        List<LocatedUnchecked> unchecked,
        List<SourceProblem> problems,
        Outcome outcome) {
    public RunReport {
        violations = List.copyOf(violations);
        unchecked = List.copyOf(unchecked);
        problems = List.copyOf(problems);
    }

    /** How many violations were found but are not listed, because of the limit a file. */
    public long unlisted() {
        return errors + warnings - violations.size();
    }
}
