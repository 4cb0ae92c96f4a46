package dev.contracts.docs.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that the contract was written from, and what became of it.
 *
 * @param number such as {@code C2.1}
 * @param sentence in meaning
 * @param enforcedBy rules, with their places, and keywords of the schema
 * @param observed what can be observed of it, when that is not all; null when it is
 */
public record SeedView(
        String number,
        String sentence,
        List<Span> enforcedBy,
        @Nullable String observed) {
    public SeedView {
        enforcedBy = List.copyOf(enforcedBy);
    }

    /** Returns whether a part of it cannot be seen from payloads. */
    public boolean isPartial() {
        return observed != null;
    }
}
