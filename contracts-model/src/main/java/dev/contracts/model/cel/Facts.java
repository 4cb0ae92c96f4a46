package dev.contracts.model.cel;

import dev.contracts.model.RecordType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known at one point of an expression, by the {@link Keys keys} of what was tested. A value: each method gives
 * other facts.
 *
 * @param present the fields that {@code has} found
 * @param notNull what is not null
 * @param variants which records a union's value can be
 * @param elements what is known of each element of a list, with {@link Keys#ELEMENT} in the place of the element
 * @param reachable whether an evaluation gets here
 */
record Facts(
        Set<String> present,
        Set<String> notNull,
        Map<String, Set<RecordType>> variants,
        Map<String, Facts> elements,
        boolean reachable) {
    /** Nothing is known. */
    static final Facts NONE = new Facts(Set.of(), Set.of(), Map.of(), Map.of(), true);

    /** No evaluation gets here. */
    static final Facts NEVER = new Facts(Set.of(), Set.of(), Map.of(), Map.of(), false);

    boolean isPresent(String key) {
        return !reachable || present.contains(key);
    }

    boolean isNotNull(String key) {
        return !reachable || notNull.contains(key);
    }

    Facts withPresent(String key) {
        return new Facts(plus(present, key), notNull, variants, elements, reachable);
    }

    Facts withNotNull(String key) {
        return new Facts(present, plus(notNull, key), variants, elements, reachable);
    }

    Facts withVariants(String key, Set<RecordType> possible) {
        Map<String, Set<RecordType>> more = new HashMap<>(variants);
        more.put(key, possible);
        return new Facts(present, notNull, more, elements, reachable);
    }

    Facts withElements(String listKey, Facts facts) {
        Map<String, Facts> more = new HashMap<>(elements);
        more.merge(listKey, facts, Facts::and);
        return new Facts(present, notNull, variants, more, reachable);
    }

    /** What is known where both hold. */
    Facts and(Facts other) {
        if (!reachable || !other.reachable) {
            return NEVER;
        }
        Map<String, Set<RecordType>> possible = new HashMap<>(variants);
        other.variants.forEach((key, records) -> possible.merge(key, records, Facts::intersection));
        Map<String, Facts> each = new HashMap<>(elements);
        other.elements.forEach((key, facts) -> each.merge(key, facts, Facts::and));
        return new Facts(union(present, other.present), union(notNull, other.notNull), possible, each, true);
    }

    /** What is known where one of them holds. */
    Facts or(Facts other) {
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
        Map<String, Facts> each = new HashMap<>();
        elements.forEach((key, facts) -> {
            Facts others = other.elements.get(key);
            if (others != null) {
                each.put(key, facts.or(others));
            }
        });
        return new Facts(
                intersection(present, other.present), intersection(notNull, other.notNull), possible, each, true);
    }

    /** Only what is known of the given part, named otherwise. */
    Facts renamed(String part, String name) {
        Set<String> presentOnes = new TreeSet<>();
        Set<String> notNullOnes = new TreeSet<>();
        Map<String, Set<RecordType>> possible = new HashMap<>();
        Map<String, Facts> each = new HashMap<>();
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
        return new Facts(presentOnes, notNullOnes, possible, each, true);
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
