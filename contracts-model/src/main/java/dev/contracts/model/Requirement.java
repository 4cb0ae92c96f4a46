package dev.contracts.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the text that the contract was written from, and what became of it.
 *
 * @param number such as {@code C2.1}
 * @param sentence in meaning
 * @param enforcedBy rule ids, or {@code schema.<keyword>}
 * @param observed what can be observed of it, when that is not all; null when it is
 */
public record Requirement(
        String number,
        String sentence,
        List<String> enforcedBy,
        @Nullable String observed) {
    public Requirement {
        enforcedBy = List.copyOf(enforcedBy);
    }
}
