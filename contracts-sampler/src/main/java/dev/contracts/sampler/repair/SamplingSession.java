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
    private final ExpressionSolver solver;
    private final PayloadGoals goals;
    private final @Nullable StreamHistory history;
    private final @Nullable StreamGoals streamGoals;
    private final List<SearchGoal> addedGoals = new ArrayList<>();

    public SamplingSession(ContractModel contract, Context context, RandomSource random) {
        solver = new ExpressionSolver(new InstanceEditor(contract.schema(), random));
        goals = new PayloadGoals(contract, context, solver);
        StreamModel stream = contract.stream();
        history = stream == null ? null : new StreamHistory(stream, context);
        streamGoals = stream == null || history == null ? null : new StreamGoals(stream, context, history, solver);
    }

    /** A payload that was sent before. */
    public void accept(Object root) {
        if (history != null) {
            history.accept(root);
        }
    }

    public RepairSearch search(Function<Object, List<Violation>> oracle) {
        return new RepairSearch(this::goalsIn, solver.edits(), oracle);
    }

    /** Returns what is known of the payloads before. @throws NullPointerException without a stream section */
    public StreamHistory history() {
        return Objects.requireNonNull(history, "the contract says nothing about sequences");
    }

    /** Returns where the stream rules apply. @throws NullPointerException without a stream section */
    public StreamGoals streamGoals() {
        return Objects.requireNonNull(streamGoals, "the contract says nothing about sequences");
    }

    public ExpressionSolver solver() {
        return solver;
    }

    /** Adds a goal that every payload must meet from now on. */
    public void addGoal(SearchGoal goal) {
        addedGoals.add(goal);
    }

    /** Drops the added goals. */
    public void clearAddedGoals() {
        addedGoals.clear();
    }

    private List<SearchGoal> goalsIn(Object root) {
        List<SearchGoal> all = new ArrayList<>(goals.in(root));
        all.addAll(addedGoals);
        if (streamGoals != null) {
            all.addAll(streamGoals.in(root));
        }
        return all;
    }
}
