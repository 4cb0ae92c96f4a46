package dev.contracts.generator;

import dev.contracts.model.ContractException;
import dev.contracts.model.Finding;
import dev.contracts.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What cannot become Java, collected so that all of it is told at once. */
final class Problems {
    private static final String ID = "contract.java";

    private final Set<Finding> findings = new TreeSet<>();

    void add(SourceLocation at, String message, String advice) {
        findings.add(Finding.error(ID, at, message, advice));
    }

    /** @throws ContractException when there are any */
    void throwIfAny() {
        if (!findings.isEmpty()) {
            throw new ContractException(List.copyOf(new ArrayList<>(findings)));
        }
    }
}
