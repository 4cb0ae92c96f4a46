package dev.contracts.sampler;

import dev.contracts.Context;
import dev.contracts.model.ContractModel;
import dev.contracts.model.RuleModel;
import dev.contracts.model.Schema;
import dev.contracts.validator.Applied;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the rules of a contract apply in a payload: those that the context allows to be checked. */
final class Sites {
    private final ContractModel contract;
    private final Set<RuleModel> checked = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Outside outside;
    private final Wishes wishes;

    Sites(ContractModel contract, Context context, Wishes wishes) {
        this.contract = contract;
        this.outside = Outside.of(context);
        this.wishes = wishes;
        for (RuleModel rule : contract.rules()) {
            if (rule.context().stream().allMatch(context::has)) {
                checked.add(rule);
            }
        }
    }

    List<Site> in(Object root) {
        List<Site> sites = new ArrayList<>();
        walk(root, root, Place.ROOT, Set.of(contract.schema()), sites);
        return sites;
    }

    private void walk(Object root, @Nullable Object value, Place place, Set<Schema> nodes, List<Site> sites) {
        if (value == null) {
            return;
        }
        Set<Schema> governing = Governing.of(value, nodes);
        for (Schema node : governing) {
            for (RuleModel rule : node.rules()) {
                if (checked.contains(rule)) {
                    sites.add(new RuleSite(rule, Scene.of(root, place, outside), wishes));
                }
            }
        }
        if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) ->
                    walk(root, member, place.then(name), Applied.toMember(governing, (String) name), sites));
        } else if (value instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                walk(root, elements.get(i), place.then(i), Applied.toElement(governing, i), sites);
            }
        }
    }
}
