package dev.contracts.runtime;

import dev.contracts.Severity;
import dev.contracts.Violation;
import dev.contracts.json.JsonPlaces;
import java.util.Comparator;

/** Something found in a payload, before its place is known by more than an offset. */
sealed interface Item permits Fault, Breach, Stranger {
    /** Errors before warnings, then by place, then by rule: what is kept when there are more than are listed. */
    Comparator<Item> BY_WEIGHT =
            Comparator.comparing(Item::severity).thenComparingInt(Item::offset).thenComparing(Item::rule);

    String rule();

    Severity severity();

    /** The offset of the value at which it is reported. */
    int offset();

    /** The offset of the value from whose pointer its own is made. */
    default int anchor() {
        return offset();
    }

    /**
     * The finding for a person, at its place.
     *
     * @param pointer of the anchor
     */
    Violation violation(Sight sight, String pointer, JsonPlaces.Place place);
}
