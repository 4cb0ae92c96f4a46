package dev.contracts.model.reads;

import dev.contracts.model.ContractModel;
import dev.contracts.model.rule.RuleModel;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.runtime.reads.RuleSite;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The places of a contract's payloads at which rules run, and those that rules read, numbered as in {@link
 * dev.contracts.runtime.reads.RuleSites}.
 */
public final class RuleSiteGraph {
    private static final String SELF = "self";

    private final List<SiteNode> sites = new ArrayList<>();
    private final IdentityHashMap<SiteNode, Integer> numbers = new IdentityHashMap<>();

    private RuleSiteGraph() {}

    /**
     * Returns the places of a contract's payloads, with those that its rules read, also the rules on sequences.
     *
     * @param alsoRead paths of a payload that others read
     */
    public static RuleSiteGraph of(ContractModel contract, Set<String> alsoRead) {
        SiteNode root = new SiteTree(contract::rulesOf).at(SchemaCursor.of(contract.schema()));
        alsoRead.forEach(path -> root.read(tokens(path)));
        if (contract.stream() != null) {
            StreamReads.ofPayload(contract.stream()).forEach(path -> root.read(tokens(path)));
        }
        mark(root, new HashSet<>());
        RuleSiteGraph graph = new RuleSiteGraph();
        graph.add(root);
        return graph;
    }

    private static void mark(SiteNode site, Set<SiteNode> met) {
        if (met.add(site)) {
            site.rules.forEach(rule -> reads(rule).forEach(path -> site.read(tokens(path))));
            site.below().forEach(below -> mark(below, met));
        }
    }

    /** Returns what a rule reads of its value; that it reads the value itself goes without saying. */
    private static Set<String> reads(RuleModel rule) {
        return StreamReads.of(rule.expression()).getOrDefault(SELF, Set.of());
    }

    private static List<String> tokens(String path) {
        return path.isEmpty() ? List.of() : Arrays.asList(path.substring(1).split("/", -1));
    }

    /** Tells of each place, in the order of their numbers, the visitor that there is for it. */
    public void accept(Supplier<SiteVisitor> visitors) {
        for (int next = 0; next < sites.size(); next++) {
            tell(sites.get(next), visitors.get());
        }
    }

    private void tell(SiteNode site, SiteVisitor visitor) {
        site.rules.forEach(rule -> visitor.rule(rule, reads(rule)));
        site.neededProperties().forEach((name, property) -> {
            if (site.required.contains(name)) {
                visitor.required(name, add(property));
            } else {
                visitor.optional(name, add(property));
            }
        });
        SiteNode values = site.neededValues();
        if (site.map) {
            visitor.map(values == null ? RuleSite.LEAF : add(values));
        } else if (values != null) {
            visitor.values(add(values));
        }
        if (values != null) {
            site.matching.forEach((patterns, value) -> visitor.matching(add(value), patterns));
        }
        if (site.needsItems()) {
            site.prefix.forEach(item -> visitor.prefix(add(item)));
            visitor.items(site.items == null ? RuleSite.LEAF : add(site.items));
        }
        if (site.tag != null) {
            visitor.union(site.tag);
            site.variants.forEach((value, variant) -> visitor.variant(value, add(variant)));
        }
    }

    private int add(SiteNode site) {
        if (!sites.isEmpty() && site.isLeaf()) {
            return RuleSite.LEAF;
        }
        Integer known = numbers.get(site);
        if (known == null) {
            known = sites.size();
            numbers.put(site, known);
            sites.add(site);
        }
        return known;
    }
}
