package dev.contracts.model.diagnostic;

import java.util.List;

/** Contract files that cannot be used. Carries everything that was found, not only the first fault. */
public final class ContractException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // List.copyOf is serializable, and so are the components of diagnostics
    private final List<Diagnostic> diagnostics;

    /** @param diagnostics at least one, errors and warnings; sorted here */
    public ContractException(List<Diagnostic> diagnostics) {
        super(message(diagnostics));
        this.diagnostics = diagnostics.stream().sorted().toList();
    }

    /** Returns the diagnostics by file and line. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private static String message(List<Diagnostic> diagnostics) {
        StringBuilder text = new StringBuilder("the contract files cannot be used:");
        diagnostics.stream().sorted().forEach(diagnostic -> text.append('\n').append(diagnostic));
        return text.toString();
    }
}
