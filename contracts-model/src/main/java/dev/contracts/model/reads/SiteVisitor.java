package dev.contracts.model.reads;

import dev.contracts.model.rule.RuleModel;
import java.util.Set;

/**
 * Takes what is said of a place in payloads, as {@link dev.contracts.runtime.reads.RuleSite} has it: each method is the one of
 * the same name there.
 */
public interface SiteVisitor {
    /** @param reads the paths that the rule reads, sorted; the value itself is not among them */
    void rule(RuleModel rule, Set<String> reads);

    void required(String name, int site);

    void optional(String name, int site);

    void values(int site);

    void map(int site);

    /** @param patterns those that a name matches, of all that are told */
    void matching(int site, Set<String> patterns);

    void items(int site);

    void prefix(int site);

    void union(String tag);

    void variant(Object value, int site);
}
