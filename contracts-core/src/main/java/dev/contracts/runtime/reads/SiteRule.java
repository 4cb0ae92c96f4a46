package dev.contracts.runtime.reads;

import dev.contracts.runtime.explain.ExplainedRule;
import java.util.Objects;

/**
 * A rule and what it reads of the value that it runs on.
 *
 * @param reads of {@code self}
 */
public record SiteRule(ExplainedRule rule, Reads reads) {
    public SiteRule {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reads, "reads");
    }
}
