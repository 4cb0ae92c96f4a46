package dev.contracts.sampler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * From a payload to one that keeps all rules, or all but one: again and again the best of the changes that a broken rule
 * wishes for, never the same payload twice, until nothing is wrong or the patience is at its end.
 */
final class Search {
    private static final int LOOKED_AT = 14;

    private final Function<Object, List<Site>> sites;
    private final Edits edits;
    private final Predicate<Object> judge;

    /**
     * @param sites where rules apply in a payload
     * @param judge what the engine says of a payload of which nothing more is known to be wrong
     */
    Search(Function<Object, List<Site>> sites, Edits edits, Predicate<Object> judge) {
        this.sites = sites;
        this.edits = edits;
        this.judge = judge;
    }

    /** @param cost 0 when nothing is wrong; @param wrong what to mend, each site once */
    private record State(Object root, int cost, List<Site> wrong) {}

    /**
     * A payload that the judge lets pass.
     *
     * @param start from which to search
     * @param broken the rule that is to be broken; null for none
     * @param patience how many changes are tried
     */
    Optional<Object> from(Object start, @Nullable String broken, int patience) {
        Set<Object> seen = new HashSet<>();
        State now = look(start, broken, Integer.MAX_VALUE);
        seen.add(start);
        for (int round = 0; now != null && round < patience; round++) {
            if (now.cost == 0) {
                if (judge.test(now.root)) {
                    return Optional.of(now.root);
                }
                now = best(nudged(now.root), broken, seen);
                continue;
            }
            State next = best(changed(now, broken), broken, seen);
            if (next == null || (next.cost > now.cost && edits.chance().percent(30))) {
                State other = best(nudged(now.root), broken, seen);
                next = next == null || (other != null && other.cost <= next.cost) ? other : next;
            }
            now = next == null ? now : next;
        }
        return Optional.empty();
    }

    private List<Object> changed(State now, @Nullable String broken) {
        if (now.wrong.isEmpty()) {
            return nudged(now.root);
        }
        Site site = edits.chance().pick(now.wrong);
        return site.wish(!site.rule().equals(broken), now.root);
    }

    private @Nullable State best(List<Object> roots, @Nullable String broken, Set<Object> seen) {
        State best = null;
        int looked = 0;
        for (Object root : edits.chance().shuffled(roots)) {
            if (looked < LOOKED_AT && seen.add(root)) {
                looked++;
                State state = look(root, broken, best == null ? Integer.MAX_VALUE : best.cost);
                best = state == null || (best != null && best.cost <= state.cost) ? best : state;
                if (best != null && best.cost == 0) {
                    return best;
                }
            }
        }
        return best;
    }

    /** What is wrong with a payload; null when it is more than the limit. */
    private @Nullable State look(Object root, @Nullable String broken, int limit) {
        List<Site> wrong = new ArrayList<>();
        List<Site> aims = new ArrayList<>();
        int hit = 0;
        for (Site site : sites.apply(root)) {
            boolean holds = site.holds(root);
            if (site.rule().equals(broken)) {
                aims.add(site);
                hit += holds ? 0 : 1;
            } else if (!holds) {
                wrong.add(site);
                if (wrong.size() * 10 > limit) {
                    return null;
                }
            }
        }
        int cost = wrong.size() * 10;
        if (broken != null) {
            cost += hit == 0 ? 35 : 0;
            if (hit == 0) {
                wrong.addAll(aims);
            }
        }
        return new State(root, cost, wrong);
    }

    /** Something else somewhere: another value, one member or element more or less. */
    private List<Object> nudged(Object root) {
        List<Place> places = new ArrayList<>();
        collect(root, Place.ROOT, places);
        List<Object> roots = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Place place = edits.chance().pick(places);
            Object value = Trees.find(root, place);
            if (value instanceof List<?> && edits.chance().percent(60)) {
                roots.addAll(edits.grown(root, place));
            } else if (edits.chance().percent(20)) {
                roots.addAll(edits.removed(root, place));
            } else {
                roots.addAll(edits.remade(root, place));
            }
        }
        return roots;
    }

    private static void collect(@Nullable Object value, Place place, List<Place> places) {
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
