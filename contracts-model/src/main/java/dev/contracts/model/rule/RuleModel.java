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
 * @param header the id and the texts of the rule
 * @param expression the condition
 */
public record RuleModel(RuleHeader header, CheckedExpression expression) {
    public RuleModel {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(expression, "expression");
    }

    /** Returns the stable id, such as {@code positions.market-value}. */
    public String id() {
        return header.id();
    }

    /** Returns the severity of a violation. */
    public Severity severity() {
        return header.severity();
    }

    /** Returns the message of a violation. */
    public String message() {
        return header.message();
    }

    /** Returns the reason for which it is there. */
    public String because() {
        return header.because();
    }

    /** Returns where to report, relative to the node, or to the item of an identity rule. */
    public String at() {
        return header.at();
    }

    /** Returns its own location. */
    public SourceLocation location() {
        return header.location();
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
        RuleSource source = new RuleSource(
                text(), at(), location().schemaPointer(), location().line());
        return new Rule(id(), severity(), message(), because(), context(), source);
    }

    /** Returns the rule for an engine, which explains its failures. */
    public ExplainedRule explained() {
        return new ExplainedRule(toRule(), this::explanation);
    }
}
