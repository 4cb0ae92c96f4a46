package dev.contracts;

import java.util.List;
import java.util.Objects;

/**
 * A rule of a contract: everything that a report needs, and nothing that evaluates it.
 *
 * @param id stable and never reused, such as {@code positions.market-value}
 * @param severity whether a violation is an error or a warning
 * @param message one sentence that says what is wrong when the rule fails
 * @param because why the rule is there
 * @param context the names that the rule needs from the context, sorted
 * @param source the rule as it stands in the contract's file
 */
public record Rule(
        String id, Severity severity, String message, String because, List<String> context, RuleSource source) {
    public Rule {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(source, "source");
        context = List.copyOf(context);
    }

    /** The JSON Pointer at which a violation is reported, relative to the node that carries the rule; may be empty. */
    public String at() {
        return source.at();
    }

    /** The rule's own place, such as {@code positions/schema.json#/x-rules/0}. */
    public String schemaPointer() {
        return source.schemaPointer();
    }

    /** The rule's expression as its author wrote it. */
    public String expression() {
        return source.expression();
    }
}
