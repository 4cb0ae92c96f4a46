package dev.contracts.generator.source;

import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.model.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The parts of contracts that cannot become Java, collected so that all of them are told at once. */
public final class Diagnostics {
    private static final String ID = "contract.java";

    private final Set<Diagnostic> findings = new TreeSet<>();

    public void add(SourceLocation at, String message, String advice) {
        findings.add(Diagnostic.error(ID, at, message, advice));
    }

    /** @throws ContractException when there are any */
    public void throwIfAny() {
        if (!findings.isEmpty()) {
            throw new ContractException(List.copyOf(new ArrayList<>(findings)));
        }
    }
}
