package dev.contracts.sampler.repair;

import dev.contracts.Violation;
import dev.contracts.sampler.solver.InstanceEditor;
import dev.contracts.sampler.tree.InstancePointer;
import dev.contracts.sampler.tree.InstanceTrees;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Searches from a payload to one that keeps all rules, or all but one: again and again the best of the changes that a broken rule
 * suggests, never the same payload twice, until nothing is wrong or the patience is at its end.
 */
public final class RepairSearch {
    private static final int LOOKED_AT = 14;
    /** The cost of a rule that is broken unintentionally; more than that of the rule that is to be broken and is not. */
    private static final int FAULT = 10;

    private static final int NOT_HIT = 35;
    /** The most changes without breaking the rule that is to be broken. */
    private static final int MISSES = 15;

    private final Function<Object, List<SearchGoal>> goals;
    private final InstanceEditor edits;
    private final Function<Object, List<Violation>> oracle;
    private final Set<String> obstacles = new TreeSet<>();
    /** The size of the payload that the search began with. */
    private int size;

    /**
     * @param goals where rules apply in a payload
     * @param oracle what the engine finds in a payload of which nothing more is known to be wrong
     */
    RepairSearch(
            Function<Object, List<SearchGoal>> goals, InstanceEditor edits, Function<Object, List<Violation>> oracle) {
        this.goals = goals;
        this.edits = edits;
        this.oracle = oracle;
    }

    /**
     * The distance of a payload from the goal.
     *
     * @param cost the less, the better; what was lost since the start counts a little
     * @param wrong what to mend
     * @param hit whether the rule that is to be broken is, if there is one
     */
    private record State(Object root, int cost, List<SearchGoal> wrong, boolean hit) {
        boolean isDone() {
            return wrong.isEmpty() && hit;
        }
    }

    /** The rules that were broken when the last search ended without success, sorted. */
    public Set<String> obstacles() {
        return obstacles;
    }

    /**
     * A payload that the oracle lets pass.
     *
     * @param start from which to search
     * @param broken the rule that is to be broken; null for none
     * @param named the rule that the oracle must find; null for none
     * @param patience how many changes are tried
     */
    public Optional<Object> from(Object start, @Nullable String broken, @Nullable String named, int patience) {
        Set<Object> seen = new HashSet<>();
        size = InstanceTrees.size(start);
        State now = look(start, broken, Integer.MAX_VALUE);
        seen.add(start);
        int missed = 0;
        for (int round = 0; now != null && round < patience && missed < MISSES; round++) {
            missed += now.hit ? 0 : 1;
            if (now.isDone()) {
                List<Violation> found = oracle.apply(now.root);
                if (SampleOracle.only(found, named)) {
                    return Optional.of(now.root);
                }
                note(found.stream().map(Violation::rule).toList());
                now = next(now, best(mended(now.root, found), broken, seen, 0));
                continue;
            }
            note(now.wrong.stream().map(SearchGoal::rule).toList());
            State next = best(changed(now, broken), broken, seen, now.cost - FAULT);
            if (next == null || (next.cost > now.cost && edits.random().percent(30))) {
                State other = best(nudged(now.root), broken, seen, 0);
                next = next == null || (other != null && other.cost <= next.cost) ? other : next;
            }
            now = next(now, next);
        }
        return Optional.empty();
    }

    private static State next(State now, @Nullable State next) {
        return next == null ? now : next;
    }

    private void note(List<String> rules) {
        obstacles.clear();
        obstacles.addAll(rules);
    }

    private List<Object> changed(State now, @Nullable String broken) {
        if (now.wrong.isEmpty()) {
            return nudged(now.root);
        }
        SearchGoal goal = edits.random().pick(now.wrong);
        return goal.candidates(!goal.rule().equals(broken), now.root);
    }

    /** Returns edits that repair the structure, or other ones when it is valid already. */
    private List<Object> mended(Object root, List<Violation> found) {
        long faults = SampleOracle.structural(found);
        for (Violation violation : found) {
            if (SampleOracle.isStructural(violation)) {
                for (Object mended :
                        edits.random().shuffled(edits.mended(root, InstancePointer.of(violation.pointer(), root)))) {
                    if (SampleOracle.structural(oracle.apply(mended)) < faults) {
                        return List.of(mended);
                    }
                }
            }
        }
        return nudged(root);
    }

    /** @param enough the cost at which the first one is taken */
    private @Nullable State best(List<Object> roots, @Nullable String broken, Set<Object> seen, int enough) {
        State best = null;
        int looked = 0;
        for (Object root : edits.random().shuffled(roots)) {
            if (looked < LOOKED_AT && seen.add(root)) {
                looked++;
                State state = look(root, broken, best == null ? Integer.MAX_VALUE : best.cost);
                best = state == null || (best != null && best.cost <= state.cost) ? best : state;
                if (best != null && (best.cost <= enough || best.cost == 0)) {
                    return best;
                }
            }
        }
        return best;
    }

    /** Evaluates a payload; null when its cost exceeds the limit. */
    private @Nullable State look(Object root, @Nullable String broken, int limit) {
        List<SearchGoal> wrong = new ArrayList<>();
        List<SearchGoal> aims = new ArrayList<>();
        boolean hit = false;
        for (SearchGoal goal : goals.apply(root)) {
            boolean holds = goal.holds(root);
            if (goal.rule().equals(broken)) {
                aims.add(goal);
                hit |= !holds;
            } else if (!holds) {
                wrong.add(goal);
                if (wrong.size() * FAULT > limit) {
                    return null;
                }
            }
        }
        int cost = wrong.size() * FAULT + Math.min(FAULT - 1, Math.max(0, size - InstanceTrees.size(root)));
        if (broken != null && !hit) {
            wrong.addAll(aims);
            return new State(root, cost + NOT_HIT, wrong, false);
        }
        return new State(root, cost, wrong, true);
    }

    /** Something else somewhere: another value, one member or element more or less. */
    public List<Object> nudged(Object root) {
        List<InstancePointer> places = new ArrayList<>();
        collect(root, InstancePointer.ROOT, places);
        List<Object> roots = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            InstancePointer place = edits.random().pick(places);
            Object value = InstanceTrees.find(root, place);
            if (value instanceof List<?> && edits.random().percent(60)) {
                roots.addAll(edits.grown(root, place));
            } else if (value instanceof Map<?, ?> && edits.random().percent(60)) {
                roots.addAll(edits.completed(root, place));
            } else if (edits.random().percent(20)) {
                roots.addAll(edits.removed(root, place));
            } else {
                roots.addAll(edits.remade(root, place));
            }
        }
        return roots;
    }

    private static void collect(@Nullable Object value, InstancePointer place, List<InstancePointer> places) {
        places.add(place);
        if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> collect(member, place.then(name), places));
        } else if (value instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                collect(elements.get(i), place.then(i), places);
            }
        }
    }
}
