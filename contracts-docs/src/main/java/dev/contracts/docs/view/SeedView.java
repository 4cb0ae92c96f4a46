package dev.contracts.docs.view;

import dev.contracts.model.Requirement;
import java.util.List;

/**
 * The view of a requirement that the contract was written from.
 *
 * @param requirement the requirement itself
 * @param enforcedBy the rules, with links, and the keywords that enforce it
 */
public record SeedView(Requirement requirement, List<Span> enforcedBy) {
    public SeedView {
        enforcedBy = List.copyOf(enforcedBy);
    }
}
