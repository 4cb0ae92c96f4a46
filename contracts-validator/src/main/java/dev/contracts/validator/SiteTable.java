package dev.contracts.validator;

import dev.contracts.model.ContractModel;
import dev.contracts.model.reads.RuleSiteGraph;
import dev.contracts.model.reads.SiteVisitor;
import dev.contracts.model.rule.RuleModel;
import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.reads.RuleSite;
import dev.contracts.runtime.reads.RuleSites;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The places of a contract's payloads, as values of the runtime. */
public final class SiteTable {
    private SiteTable() {}

    /**
     * Returns the places of a contract's payloads.
     *
     * @param alsoRead paths of a payload that are read by others than the rules of the contract
     * @param rules the rules as they are reported
     */
    public static RuleSites of(ContractModel contract, Set<String> alsoRead, Function<RuleModel, ExplainedRule> rules) {
        List<RuleSite> sites = new ArrayList<>();
        RuleSiteGraph.of(contract, alsoRead).accept(() -> {
            RuleSite site = RuleSite.create();
            sites.add(site);
            return new Filling(site, rules);
        });
        return RuleSites.of(sites.toArray(RuleSite[]::new));
    }

    private record Filling(RuleSite site, Function<RuleModel, ExplainedRule> rules) implements SiteVisitor {
        @Override
        public void rule(RuleModel rule, Set<String> reads) {
            site.rule(rules.apply(rule), reads.toArray(String[]::new));
        }

        @Override
        public void required(String name, int place) {
            site.required(name, place);
        }

        @Override
        public void optional(String name, int place) {
            site.optional(name, place);
        }

        @Override
        public void values(int place) {
            site.values(place);
        }

        @Override
        public void map(int place) {
            site.map(place);
        }

        @Override
        public void matching(int place, Set<String> patterns) {
            site.matching(place, patterns.toArray(String[]::new));
        }

        @Override
        public void items(int place) {
            site.items(place);
        }

        @Override
        public void prefix(int place) {
            site.prefix(place);
        }

        @Override
        public void union(String tag) {
            site.union(tag);
        }

        @Override
        public void variant(Object value, int place) {
            site.variant(value, place);
        }
    }
}
