package dev.contracts.model.compiler;

import dev.contracts.model.type.RecordType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The facts at one point of an expression, by the {@link ExpressionKeys keys} of what was tested. A value: each method gives
 * other facts.
 *
 * @param present the fields that {@code has} found
 * @param notNull what is not null
 * @param variants which records a union's value can be
 * @param elements what is known of each element of a list, with {@link ExpressionKeys#ELEMENT} in the place of the element
 * @param reachable whether an evaluation gets here
 */
record FlowFacts(
        Set<String> present,
        Set<String> notNull,
        Map<String, Set<RecordType>> variants,
        Map<String, FlowFacts> elements,
        boolean reachable) {
    /** The facts where nothing is known. */
    static final FlowFacts NONE = new FlowFacts(Set.of(), Set.of(), Map.of(), Map.of(), true);

    /** The facts where no evaluation gets. */
    static final FlowFacts NEVER = new FlowFacts(Set.of(), Set.of(), Map.of(), Map.of(), false);

    boolean isPresent(String key) {
        return !reachable || present.contains(key);
    }

    boolean isNotNull(String key) {
        return !reachable || notNull.contains(key);
    }

    FlowFacts withPresent(String key) {
        return new FlowFacts(plus(present, key), notNull, variants, elements, reachable);
    }

    FlowFacts withNotNull(String key) {
        return new FlowFacts(present, plus(notNull, key), variants, elements, reachable);
    }

    FlowFacts withVariants(String key, Set<RecordType> possible) {
        Map<String, Set<RecordType>> more = new HashMap<>(variants);
        more.put(key, possible);
        return new FlowFacts(present, notNull, more, elements, reachable);
    }

    FlowFacts withElements(String listKey, FlowFacts facts) {
        Map<String, FlowFacts> more = new HashMap<>(elements);
        more.merge(listKey, facts, FlowFacts::and);
        return new FlowFacts(present, notNull, variants, more, reachable);
    }

    /** Returns the facts where both hold. */
    FlowFacts and(FlowFacts other) {
        if (!reachable || !other.reachable) {
            return NEVER;
        }
        Map<String, Set<RecordType>> possible = new HashMap<>(variants);
        other.variants.forEach((key, records) -> possible.merge(key, records, FlowFacts::intersection));
        Map<String, FlowFacts> each = new HashMap<>(elements);
        other.elements.forEach((key, facts) -> each.merge(key, facts, FlowFacts::and));
        return new FlowFacts(union(present, other.present), union(notNull, other.notNull), possible, each, true);
    }

    /** Returns the facts where one of them holds. */
    FlowFacts or(FlowFacts other) {
        if (!reachable) {
            return other;
        }
        if (!other.reachable) {
            return this;
        }
        Map<String, Set<RecordType>> possible = new HashMap<>();
        variants.forEach((key, records) -> {
            Set<RecordType> others = other.variants.get(key);
            if (others != null) {
                possible.put(key, union(records, others));
            }
        });
        Map<String, FlowFacts> each = new HashMap<>();
        elements.forEach((key, facts) -> {
            FlowFacts others = other.elements.get(key);
            if (others != null) {
                each.put(key, facts.or(others));
            }
        });
        return new FlowFacts(
                intersection(present, other.present), intersection(notNull, other.notNull), possible, each, true);
    }

    /** Returns only the facts about the given part, named otherwise. */
    FlowFacts renamed(String part, String name) {
        Set<String> presentOnes = new TreeSet<>();
        Set<String> notNullOnes = new TreeSet<>();
        Map<String, Set<RecordType>> possible = new HashMap<>();
        Map<String, FlowFacts> each = new HashMap<>();
        present.stream().filter(key -> key.contains(part)).forEach(key -> presentOnes.add(key.replace(part, name)));
        notNull.stream().filter(key -> key.contains(part)).forEach(key -> notNullOnes.add(key.replace(part, name)));
        variants.forEach((key, records) -> {
            if (key.contains(part)) {
                possible.put(key.replace(part, name), records);
            }
        });
        elements.forEach((key, facts) -> {
            if (key.contains(part)) {
                each.put(key.replace(part, name), facts);
            }
        });
        return new FlowFacts(presentOnes, notNullOnes, possible, each, true);
    }

    @Nullable
    Set<RecordType> possible(String key) {
        return variants.get(key);
    }

    private static Set<String> plus(Set<String> set, String key) {
        Set<String> more = new HashSet<>(set);
        more.add(key);
        return more;
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static <T> Set<T> intersection(Set<T> one, Set<T> other) {
        Set<T> both = new LinkedHashSet<>(one);
        both.retainAll(other);
        return both;
    }
}
