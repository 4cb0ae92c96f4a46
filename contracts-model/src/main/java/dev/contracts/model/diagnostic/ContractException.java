package dev.contracts.model.diagnostic;

import java.util.List;

/** Contract files that cannot be used. Carries everything that was found, not only the first fault. */
public final class ContractException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // List.copyOf is serializable, and so are the findings' components
    private final List<Diagnostic> findings;

    /** @param findings at least one, errors and warnings; sorted here */
    public ContractException(List<Diagnostic> findings) {
        super(message(findings));
        this.findings = findings.stream().sorted().toList();
    }

    /** Returns the diagnostics by file and line. */
    public List<Diagnostic> findings() {
        return findings;
    }

    private static String message(List<Diagnostic> findings) {
        StringBuilder text = new StringBuilder("the contract files cannot be used:");
        findings.stream().sorted().forEach(finding -> text.append('\n').append(finding));
        return text.toString();
    }
}
