package dev.contracts.runtime.function;

import org.jspecify.annotations.Nullable;

/**
 * Says that an expression has no value, and why: {@code integer overflow}, {@code division by zero}, {@code index 3 of 2},
 * {@code not finite: ...}. The rule is then broken. Carries no stack trace: the fault is in the payload.
 */
public final class RuleError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String text;

    public RuleError(String message) {
        this(message, null);
    }

    /** @param text the string that could not be read, which the message quotes */
    RuleError(String message, @Nullable String text) {
        super(message, null, false, false);
        this.text = text;
    }

    /** Returns the string that could not be read as something else; null when the reason is another one. */
    public @Nullable String text() {
        return text;
    }

    /** Returns the reason, the only text of the error. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
