package dev.contracts.model.stream;

import dev.contracts.Rule;
import dev.contracts.RuleSource;
import dev.contracts.Severity;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.expression.CheckedExpression;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The longest silence of a key.
 *
 * @param id stable, such as {@code training-progress.heartbeat}
 * @param severity error unless the contract says otherwise
 * @param message what is wrong when it passes
 * @param because why it is there
 * @param within the time from one payload to the next, in event time; positive
 * @param until holds at the last payload of a key; null when a key has no last one
 * @param location the deadline's own place
 */
public record DeadlineModel(
        String id,
        Severity severity,
        String message,
        String because,
        Duration within,
        @Nullable CheckedExpression until,
        SourceLocation location) {
    public DeadlineModel {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(location, "location");
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
        RuleSource source = new RuleSource(text(), "", location.schemaPointer(), location.line());
        return new Rule(id, severity, message, because, List.of(), source);
    }
}
