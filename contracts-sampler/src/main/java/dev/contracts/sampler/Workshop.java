package dev.contracts.sampler;

import dev.contracts.Context;
import dev.contracts.Violation;
import dev.contracts.model.ContractModel;
import dev.contracts.model.StreamModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tools with which one payload of a contract is made. */
final class Workshop {
    private final Wishes wishes;
    private final Sites sites;
    private final @Nullable StreamMemory memory;
    private final @Nullable StreamSites streamSites;
    private final List<Site> asked = new ArrayList<>();

    Workshop(ContractModel contract, Context context, Chance chance) {
        wishes = new Wishes(new Edits(contract.schema(), chance));
        sites = new Sites(contract, context, wishes);
        StreamModel stream = contract.stream();
        memory = stream == null ? null : new StreamMemory(stream, context);
        streamSites = stream == null || memory == null ? null : new StreamSites(stream, context, memory, wishes);
    }

    /** A payload that was sent before. */
    void accept(Object root) {
        if (memory != null) {
            memory.accept(root);
        }
    }

    Search search(Function<Object, List<Violation>> judge) {
        return new Search(this::sitesIn, wishes.edits(), judge);
    }

    /** What is known of the payloads before. @throws NullPointerException without a stream section */
    StreamMemory memory() {
        return Objects.requireNonNull(memory, "the contract says nothing about sequences");
    }

    /** Where the rules on sequences apply. @throws NullPointerException without a stream section */
    StreamSites streamSites() {
        return Objects.requireNonNull(streamSites, "the contract says nothing about sequences");
    }

    Wishes wishes() {
        return wishes;
    }

    /** Also this is asked for, of every payload from now on. */
    void also(Site site) {
        asked.add(site);
    }

    /** No more than the contract is asked for. */
    void onlyRules() {
        asked.clear();
    }

    private List<Site> sitesIn(Object root) {
        List<Site> all = new ArrayList<>(sites.in(root));
        all.addAll(asked);
        if (streamSites != null) {
            all.addAll(streamSites.in(root));
        }
        return all;
    }
}
