package dev.contracts.runtime.stream;

import dev.contracts.Rule;
import java.time.Duration;
import java.util.Objects;

/**
 * The longest silence of a key.
 *
 * @param rule what is broken by a longer silence
 * @param within of event time, positive
 */
public record StreamDeadline(Rule rule, Duration within) {
    public StreamDeadline {
        Objects.requireNonNull(rule, "rule");
        if (within.isNegative() || within.isZero()) {
            throw new IllegalArgumentException("a deadline lies ahead, not " + within);
        }
    }
}
