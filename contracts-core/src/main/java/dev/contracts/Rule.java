package dev.contracts;

import dev.contracts.runtime.explain.Expression;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What a contract says about one of its rules: everything that a report needs, and nothing that evaluates it.
 *
 * @param id stable and never reused, such as {@code positions.market-value}
 * @param severity whether breaking it is an error or a warning
 * @param message what is wrong when it is broken, in one sentence
 * @param because why the rule is there
 * @param at where to report, a JSON pointer relative to the node that carries the rule; may be empty
 * @param expression the rule as it is written in the contract
 * @param schemaPointer the rule's own place, such as {@code positions/schema.json#/x-rules/0}
 * @param schemaLine the line of that place in the contract's file, from 1
 * @param context the names that the rule needs from the context, sorted
 * @param explanation the expression as a tree, made only when the rule is broken and the arithmetic is shown
 */
public record Rule(
        String id,
        Severity severity,
        String message,
        String because,
        String at,
        String expression,
        String schemaPointer,
        int schemaLine,
        List<String> context,
        Supplier<Expression> explanation) {

    public Rule {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(explanation, "explanation");
        context = List.copyOf(context);
    }
}
