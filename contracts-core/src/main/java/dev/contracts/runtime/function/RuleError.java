package dev.contracts.runtime.function;

/**
 * Says that an expression has no value, and why: {@code integer overflow}, {@code division by zero}, {@code index 3 of 2},
 * {@code not finite: ...}. The rule is then broken. Carries no stack trace: the fault is in the payload.
 */
public final class RuleError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RuleError(String message) {
        super(message, null, false, false);
    }

    /** Returns the reason, the only text of the error. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
