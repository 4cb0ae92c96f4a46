package dev.contracts.sampler.repair;

import dev.contracts.Context;
import dev.contracts.Violation;
import dev.contracts.model.ContractModel;
import dev.contracts.model.stream.StreamModel;
import dev.contracts.sampler.solver.ExpressionSolver;
import dev.contracts.sampler.solver.InstanceEditor;
import dev.contracts.sampler.value.RandomSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tools with which one payload of a contract is made. */
public final class SamplingSession {
    private final ExpressionSolver wishes;
    private final PayloadGoals sites;
    private final @Nullable StreamHistory memory;
    private final @Nullable StreamGoals streamSites;
    private final List<SearchGoal> asked = new ArrayList<>();

    public SamplingSession(ContractModel contract, Context context, RandomSource chance) {
        wishes = new ExpressionSolver(new InstanceEditor(contract.schema(), chance));
        sites = new PayloadGoals(contract, context, wishes);
        StreamModel stream = contract.stream();
        memory = stream == null ? null : new StreamHistory(stream, context);
        streamSites = stream == null || memory == null ? null : new StreamGoals(stream, context, memory, wishes);
    }

    /** A payload that was sent before. */
    public void accept(Object root) {
        if (memory != null) {
            memory.accept(root);
        }
    }

    public RepairSearch search(Function<Object, List<Violation>> judge) {
        return new RepairSearch(this::sitesIn, wishes.edits(), judge);
    }

    /** Returns what is known of the payloads before. @throws NullPointerException without a stream section */
    public StreamHistory memory() {
        return Objects.requireNonNull(memory, "the contract says nothing about sequences");
    }

    /** Returns where the stream rules apply. @throws NullPointerException without a stream section */
    public StreamGoals streamSites() {
        return Objects.requireNonNull(streamSites, "the contract says nothing about sequences");
    }

    public ExpressionSolver wishes() {
        return wishes;
    }

    /** Also this is asked for, of every payload from now on. */
    public void also(SearchGoal site) {
        asked.add(site);
    }

    /** Drops the added goals. */
    public void onlyRules() {
        asked.clear();
    }

    private List<SearchGoal> sitesIn(Object root) {
        List<SearchGoal> all = new ArrayList<>(sites.in(root));
        all.addAll(asked);
        if (streamSites != null) {
            all.addAll(streamSites.in(root));
        }
        return all;
    }
}
