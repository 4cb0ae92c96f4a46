package dev.contracts.model.diagnostic;

import dev.contracts.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Collects what is wrong, so that all of it is reported at once. The same finding twice is one. */
public final class Diagnostics {
    private final Set<Diagnostic> findings = new LinkedHashSet<>();

    public void error(String id, SourceLocation at, String message, String advice) {
        add(Diagnostic.error(id, at, message, advice));
    }

    public void warning(String id, SourceLocation at, String message, String advice) {
        add(Diagnostic.warning(id, at, message, advice));
    }

    public void add(Diagnostic finding) {
        findings.add(finding);
    }

    void addAll(List<Diagnostic> more) {
        findings.addAll(more);
    }

    public void removeIf(Predicate<Diagnostic> unwanted) {
        findings.removeIf(unwanted);
    }

    public int size() {
        return findings.size();
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Returns the diagnostics by file and line. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> sorted = new ArrayList<>(findings);
        sorted.sort(null);
        return sorted;
    }

    /** @throws ContractException with everything, when any finding is an error */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new ContractException(sorted());
        }
    }
}
