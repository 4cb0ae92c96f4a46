package dev.contracts.model.rule;

import dev.contracts.Rule;
import dev.contracts.RuleSource;
import dev.contracts.Severity;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.explain.Expression;
import java.util.List;
import java.util.Objects;

/**
 * A rule of a contract, type-checked.
 *
 * @param id stable, such as {@code positions.market-value}
 * @param severity error unless the contract says otherwise
 * @param message what is wrong when it is broken
 * @param because why it is there
 * @param at where to report, relative to the node (or to the item of an identity rule)
 * @param location the rule's own place
 * @param expression the condition
 */
public record RuleModel(
        String id,
        Severity severity,
        String message,
        String because,
        String at,
        SourceLocation location,
        CheckedExpression expression) {
    public RuleModel {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(expression, "expression");
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
        RuleSource source = new RuleSource(text(), at, location.schemaPointer(), location.line());
        return new Rule(id, severity, message, because, context(), source);
    }

    /** Returns the rule for an engine, which explains its failures. */
    public ExplainedRule explained() {
        return new ExplainedRule(toRule(), this::explanation);
    }
}
