package dev.contracts.generator.source;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;

/** Collects the parts of contracts that cannot become Java, so that all of them are reported at once. */
public final class JavaDiagnostics {
    private static final String ID = "contract.java";

    private final Diagnostics diagnostics = new Diagnostics();

    public void add(SourceLocation at, String message, String advice) {
        diagnostics.error(ID, at, message, advice);
    }

    /** @throws dev.contracts.model.diagnostic.ContractException when there are any */
    public void throwIfAny() {
        diagnostics.throwIfErrors();
    }
}
