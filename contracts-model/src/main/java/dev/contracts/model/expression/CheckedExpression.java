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
 * @param mentions the names that it mentions beside {@code self}
 * @param explanation the same as the explanations of core walk it
 */
public record CheckedExpression(
        String text, SourceLocation location, CelTree cel, Node node, Mentions mentions, Expression explanation) {
    public CheckedExpression {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(cel, "cel");
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(mentions, "mentions");
    }

    /**
     * The names that an expression mentions beside {@code self}.
     *
     * @param payloads what the payloads that it mentions are called, sorted; empty but for a rule on several contracts
     * @param context the names of the context that it mentions, sorted
     * @param previous whether it mentions {@code previous}
     */
    public record Mentions(List<String> payloads, List<String> context, boolean previous) {
        public Mentions {
            payloads = List.copyOf(payloads);
            context = List.copyOf(context);
        }
    }

    /** Returns the names of the context that it mentions, sorted. */
    public List<String> context() {
        return mentions.context();
    }

    /** Returns what the payloads that it mentions are called, sorted; empty but for a rule on several contracts. */
    public List<String> payloads() {
        return mentions.payloads();
    }

    /** Returns whether it mentions {@code previous}. */
    public boolean usesPrevious() {
        return mentions.previous();
    }

    /** Returns the type of the expression's value. */
    public ValueType type() {
        return node.type();
    }
}
