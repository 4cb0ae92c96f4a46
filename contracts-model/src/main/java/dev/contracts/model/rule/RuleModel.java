package dev.contracts.model.rule;

import dev.contracts.Rule;
import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.explain.Expression;
import java.util.List;
import java.util.Objects;

/**
 * A rule of a contract, type-checked.
 *
 * @param header the id and the texts of the rule
 * @param expression the condition
 */
public record RuleModel(RuleHeader header, CheckedExpression expression) implements RuleDefinition {
    public RuleModel {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(expression, "expression");
    }

    /** Returns where to report, relative to the node, or to the item of an identity rule. */
    public String at() {
        return header.at();
    }

    /** The condition as it is written. */
    public String text() {
        return expression.text();
    }

    /** The names that it needs from the context, sorted. */
    public List<String> context() {
        return expression.context();
    }

    /** Returns whether it mentions {@code previous}, so that it does not apply to the first payload of a key. */
    public boolean usesPrevious() {
        return expression.usesPrevious();
    }

    /** The condition as the explanations of core walk it. */
    public Expression explanation() {
        return expression.explanation();
    }

    /** Returns the rule as reports show it. */
    public Rule toRule() {
        return header.toRule(text(), at(), context());
    }

    /** Returns the rule for an engine, which explains its failures. */
    public ExplainedRule explained() {
        return new ExplainedRule(toRule(), this::explanation);
    }
}
