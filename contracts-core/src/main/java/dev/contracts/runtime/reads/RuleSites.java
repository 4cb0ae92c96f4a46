package dev.contracts.runtime.reads;

import dev.contracts.runtime.explain.ExplainedRule;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The places of a contract's payloads, the payload's own first: places refer to each other, also to themselves, by number. */
public final class RuleSites {
    /** The number of the payload's own place. */
    public static final int ROOT = 0;

    private final List<RuleSite> sites;

    private RuleSites(List<RuleSite> sites) {
        this.sites = sites;
    }

    /** Returns the places in the order of their numbers, from {@link #ROOT}; at least one. */
    public static RuleSites of(RuleSite... sites) {
        return new RuleSites(List.of(sites));
    }

    /** Returns a place; null for {@link RuleSite#LEAF}. */
    public @Nullable RuleSite get(int site) {
        return site == RuleSite.LEAF ? null : sites.get(site);
    }

    /** Returns the rules that may run at places or below them, each once. */
    public Collection<ExplainedRule> rulesFrom(Collection<Integer> places) {
        Map<String, ExplainedRule> rules = new LinkedHashMap<>();
        Set<Integer> met = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(places);
        while (!open.isEmpty()) {
            int number = open.remove();
            RuleSite site = get(number);
            if (site != null && met.add(number)) {
                site.rules()
                        .forEach(each -> rules.putIfAbsent(each.rule().rule().id(), each.rule()));
                open.addAll(site.inObject());
                open.addAll(site.inArray());
                open.addAll(site.variants());
            }
        }
        return rules.values();
    }
}
