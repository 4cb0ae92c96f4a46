package dev.contracts.runtime.explain;

import dev.contracts.Rule;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A rule whose failure can be explained.
 *
 * @param rule what reports know of it
 * @param expression its expression as a tree, made only when the rule fails and the arithmetic is shown
 */
public record ExplainedRule(Rule rule, Supplier<Expression> expression) {
    public ExplainedRule {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(expression, "expression");
    }
}
