package dev.contracts.model.reads;

import dev.contracts.runtime.reads.Reads;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The places of payloads from which the value of an expression may come.
 *
 * @param places where the value itself may stand; none for one that is computed
 * @param items where the items of a list may stand that an expression makes; null when it makes none
 */
record Origin(Set<Place> places, @Nullable Origin items) {
    /** A value that is computed, or comes from outside of payloads. */
    static final Origin NONE = new Origin(Set.of(), null);

    /**
     * A place of a payload.
     *
     * @param variable by which expressions name the value that the path begins at
     * @param path see {@link Reads#path}
     */
    record Place(String variable, String path) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byVariable = variable.compareTo(other.variable);
            return byVariable != 0 ? byVariable : path.compareTo(other.path);
        }
    }

    Origin {
        places = Set.copyOf(places);
    }

    static Origin of(String variable) {
        return new Origin(Set.of(new Place(variable, "")), null);
    }

    /** A list of values that come from there. */
    static Origin listOf(Origin items) {
        return new Origin(Set.of(), items);
    }

    Origin property(String name) {
        return mapped(path -> Reads.path(path, name));
    }

    /** Returns the origin of each item of a list, or of each value of a map. */
    Origin each() {
        Origin own = mapped(Reads::each);
        return items == null ? own : own.or(items);
    }

    /** Returns the origin of the item of a list, or the value of a map, under a name or index that is written. */
    Origin at(String name) {
        return items == null ? property(name) : each();
    }

    Origin or(Origin other) {
        Set<Place> both = new TreeSet<>(places);
        both.addAll(other.places);
        return new Origin(both, items == null ? other.items : other.items == null ? items : items.or(other.items));
    }

    private Origin mapped(UnaryOperator<String> below) {
        Set<Place> mapped = new TreeSet<>();
        places.forEach(place -> mapped.add(new Place(place.variable(), below.apply(place.path()))));
        return new Origin(mapped, null);
    }
}
