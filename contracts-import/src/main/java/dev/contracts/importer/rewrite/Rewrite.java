package dev.contracts.importer.rewrite;

/** A change that brings one schema nearer to the dialect. */
interface Rewrite {
    /** Changes the members of a schema where this concerns it, and says so. What is below it comes later. */
    void apply(SchemaNode node);
}
