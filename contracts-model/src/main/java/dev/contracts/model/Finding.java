package dev.contracts.model;

import dev.contracts.Severity;
import java.util.Comparator;
import java.util.Objects;

/**
 * One thing that is wrong in a contract's own files. An error keeps the contract from being loaded; a warning is for
 * whoever maintains it.
 *
 * @param id stable, such as {@code contract.unknown-keyword}
 * @param severity whether the contract can be used all the same
 * @param at where
 * @param message what is wrong, in one sentence
 * @param advice what to do about it; may be empty
 */
public record Finding(String id, Severity severity, SourceLocation at, String message, String advice)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::at).thenComparing(Finding::id).thenComparing(Finding::message);

    public Finding {
        if (!id.startsWith("contract.")) {
            throw new IllegalArgumentException("the id of a finding starts with contract., unlike " + id);
        }
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(advice, "advice");
    }

    public static Finding error(String id, SourceLocation at, String message, String advice) {
        return new Finding(id, Severity.ERROR, at, message, advice);
    }

    public static Finding warning(String id, SourceLocation at, String message, String advice) {
        return new Finding(id, Severity.WARNING, at, message, advice);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** One line, without colour: {@code error[id] file:line:column pointer: message; advice}. */
    @Override
    public String toString() {
        return severity.json() + "[" + id + "] " + at + (at.pointer().isEmpty() ? "" : " " + at.pointer()) + ": "
                + message + (advice.isEmpty() ? "" : "; " + advice);
    }
}
