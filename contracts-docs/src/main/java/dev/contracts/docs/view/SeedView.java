package dev.contracts.docs.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The view of a requirement that the contract was written from, and how it is enforced.
 *
 * @param number such as {@code C2.1}
 * @param sentence the requirement in one sentence
 * @param enforcedBy the rules, with links, and the keywords that enforce it
 * @param observed the part that payloads show; null when they show all of it
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
