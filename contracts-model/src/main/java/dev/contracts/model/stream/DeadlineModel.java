package dev.contracts.model.stream;

import dev.contracts.Rule;
import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.model.rule.RuleDefinition;
import dev.contracts.model.rule.RuleHeader;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The longest silence of a key.
 *
 * @param header the id and the texts of the deadline
 * @param within the time from one payload to the next, in event time; positive
 * @param until holds at the last payload of a key; null when a key has no last one
 */
public record DeadlineModel(
        RuleHeader header, Duration within, @Nullable CheckedExpression until) implements RuleDefinition {
    public DeadlineModel {
        Objects.requireNonNull(header, "header");
        if (within.isNegative() || within.isZero()) {
            throw new IllegalArgumentException("within is positive, not " + within);
        }
    }

    /** The deadline in the words of a rule's expression. */
    public String text() {
        return "the next payload within " + within.toString().substring(2).toLowerCase(Locale.ROOT)
                + (until == null ? "" : ", until " + until.text());
    }

    /** Returns the deadline as the rule that reports show. */
    public Rule toRule() {
        return header.toRule(text(), "", List.of());
    }
}
