package dev.contracts.importer.entry;

import dev.contracts.importer.change.Change;

/** Takes what a document describes. */
public interface EntrySink {
    /** Takes a schema that becomes a contract. */
    void entry(SchemaEntry entry);

    /** Takes what is described and has nothing that a contract could be of, such as an answer without a body. */
    void leftOut(Change reason);

    /** Takes the reason why something that is described becomes none. */
    void refused(Change reason);
}
