package dev.contracts.model;

import dev.contracts.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Collects what is wrong, so that all of it is reported at once. The same finding twice is one. */
final class FindingList {
    private final Set<Finding> findings = new LinkedHashSet<>();

    void error(String id, SourceLocation at, String message, String advice) {
        add(Finding.error(id, at, message, advice));
    }

    void warning(String id, SourceLocation at, String message, String advice) {
        add(Finding.warning(id, at, message, advice));
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    void addAll(List<Finding> more) {
        findings.addAll(more);
    }

    void removeIf(Predicate<Finding> unwanted) {
        findings.removeIf(unwanted);
    }

    int size() {
        return findings.size();
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** By file and line. */
    List<Finding> sorted() {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(null);
        return sorted;
    }

    /** @throws ContractException with everything, when any finding is an error */
    void throwIfErrors() {
        if (hasErrors()) {
            throw new ContractException(sorted());
        }
    }
}
