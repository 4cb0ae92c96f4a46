package dev.contracts.sampler;

import dev.contracts.Context;
import dev.contracts.model.ContractModel;
import dev.contracts.model.StreamModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The tools with which one payload of a contract is made. */
final class Workshop {
    private final Wishes wishes;
    private final Sites sites;
    private final @Nullable StreamMemory memory;

    Workshop(ContractModel contract, Context context, Chance chance) {
        wishes = new Wishes(new Edits(contract.schema(), chance));
        sites = new Sites(contract, context, wishes);
        StreamModel stream = contract.stream();
        memory = stream == null ? null : new StreamMemory(stream, context, wishes);
    }

    /** A payload that was sent before. */
    void accept(Object root) {
        if (memory != null) {
            memory.accept(root);
        }
    }

    Search search(Predicate<Object> judge) {
        return new Search(this::sitesIn, wishes.edits(), judge);
    }

    private List<Site> sitesIn(Object root) {
        List<Site> all = new ArrayList<>(sites.in(root));
        if (memory != null) {
            all.addAll(memory.sites(root));
        }
        return all;
    }
}
