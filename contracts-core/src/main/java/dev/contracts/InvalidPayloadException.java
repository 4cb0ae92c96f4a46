package dev.contracts;

import java.util.List;

/** Thrown by {@link Verdict#orElseThrow()} alone: the caller asked for a record or nothing. */
public final class InvalidPayloadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // List.copyOf is serializable, and so are the violations' components
    private final List<Violation> violations;

    InvalidPayloadException(List<Violation> violations, long total) {
        super(message(violations, total));
        this.violations = List.copyOf(violations);
    }

    /** Everything that was found, as in the verdict. */
    public List<Violation> violations() {
        return violations;
    }

    private static String message(List<Violation> violations, long total) {
        Violation first = violations.get(0);
        String more = total > 1 ? " (and " + (total - 1) + " more)" : "";
        return first.rule() + " at " + first.line() + ":" + first.column() + " " + first.pointer() + ": "
                + first.message() + more;
    }
}
