package dev.contracts.model.diagnostic;

import dev.contracts.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Collects what is wrong, so that all of it is reported at once. The same diagnostic twice is one. */
public final class Diagnostics {
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

    public void error(String id, SourceLocation at, String message, String advice) {
        add(Diagnostic.error(id, at, message, advice));
    }

    public void warning(String id, SourceLocation at, String message, String advice) {
        add(Diagnostic.warning(id, at, message, advice));
    }

    public void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    void addAll(List<Diagnostic> more) {
        diagnostics.addAll(more);
    }

    public void removeIf(Predicate<Diagnostic> unwanted) {
        diagnostics.removeIf(unwanted);
    }

    public int size() {
        return diagnostics.size();
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** Returns the diagnostics by file and line. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> sorted = new ArrayList<>(diagnostics);
        sorted.sort(null);
        return sorted;
    }

    /** @throws ContractException with everything, when any diagnostic is an error */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new ContractException(sorted());
        }
    }
}
