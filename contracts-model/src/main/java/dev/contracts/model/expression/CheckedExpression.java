package dev.contracts.model.expression;

import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.runtime.explain.Expression;
import java.util.List;
import java.util.Objects;

/**
 * An expression of a contract that passed the type check and the check for absent and null values.
 *
 * @param text as it is written
 * @param location the string in the contract's file
 * @param cel checked by CEL, for its runtime
 * @param node the same as a typed tree, for the generator
 * @param payloads what the payloads that it mentions are called, sorted; empty but for a rule on several contracts
 * @param context the names of the context that it mentions, sorted
 * @param usesPrevious whether it mentions {@code previous}
 * @param explanation the same as the explanations of core walk it
 */
public record CheckedExpression(
        String text,
        SourceLocation location,
        CelTree cel,
        Node node,
        List<String> payloads,
        List<String> context,
        boolean usesPrevious,
        Expression explanation) {
    public CheckedExpression {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(cel, "cel");
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(explanation, "explanation");
        payloads = List.copyOf(payloads);
        context = List.copyOf(context);
    }

    /** Returns the type of the expression's value. */
    public ValueType type() {
        return node.type();
    }
}
