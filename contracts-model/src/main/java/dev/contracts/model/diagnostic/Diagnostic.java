package dev.contracts.model.diagnostic;

import dev.contracts.Severity;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mistake in a contract's own files. An error keeps the contract from being loaded; a warning is for
 * whoever maintains it.
 *
 * @param id stable, such as {@code contract.unknown-keyword}
 * @param severity whether the contract can be used all the same
 * @param at where
 * @param message what is wrong, in one sentence
 * @param advice what to do about it; may be empty
 * @param proposal a member that mends it; null when there is none that can be written without a choice
 */
public record Diagnostic(
        String id,
        Severity severity,
        SourceLocation at,
        String message,
        String advice,
        @Nullable Proposal proposal) implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER =
            Comparator.comparing(Diagnostic::at).thenComparing(Diagnostic::id).thenComparing(Diagnostic::message);

    public Diagnostic {
        if (!id.startsWith("contract.")) {
            throw new IllegalArgumentException("the id of a diagnostic starts with contract., unlike " + id);
        }
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(advice, "advice");
    }

    public static Diagnostic error(String id, SourceLocation at, String message, String advice) {
        return new Diagnostic(id, Severity.ERROR, at, message, advice, null);
    }

    public static Diagnostic warning(String id, SourceLocation at, String message, String advice) {
        return new Diagnostic(id, Severity.WARNING, at, message, advice, null);
    }

    /** Returns the same with a member that mends it. */
    public Diagnostic proposing(Proposal mend) {
        return new Diagnostic(id, severity, at, message, advice, mend);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** Returns one line without colour: {@code error[id] file:line:column pointer: message; advice}. */
    @Override
    public String toString() {
        return severity.json() + "[" + id + "] " + at + (at.pointer().isEmpty() ? "" : " " + at.pointer()) + ": "
                + message + (advice.isEmpty() ? "" : "; " + advice);
    }
}
