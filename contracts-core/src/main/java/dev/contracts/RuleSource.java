package dev.contracts;

import java.util.Objects;

/**
 * A rule as it stands in a contract's file.
 *
 * @param expression as its author wrote it
 * @param at where to report, a JSON Pointer relative to the node that carries the rule; may be empty
 * @param schemaPointer the rule's own place, such as {@code positions/schema.json#/x-rules/0}
 * @param schemaLine the line of that place, from 1
 */
public record RuleSource(String expression, String at, String schemaPointer, int schemaLine) {
    public RuleSource {
        Objects.requireNonNull(expression, "expression");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(schemaPointer, "schemaPointer");
    }
}
