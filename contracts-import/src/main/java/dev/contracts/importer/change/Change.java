package dev.contracts.importer.change;

import dev.contracts.model.diagnostic.SourceLocation;
import java.util.Comparator;

/**
 * A change that an import makes of a schema.
 *
 * @param kind what it does to the payloads that are valid
 * @param keyword the keyword in the source
 * @param at its place in the source
 * @param message what was done, and why
 */
public record Change(ChangeKind kind, String keyword, SourceLocation at, String message) implements Comparable<Change> {
    private static final Comparator<Change> ORDER =
            Comparator.comparing(Change::at).thenComparing(Change::keyword).thenComparing(Change::message);

    @Override
    public int compareTo(Change other) {
        return ORDER.compare(this, other);
    }
}
