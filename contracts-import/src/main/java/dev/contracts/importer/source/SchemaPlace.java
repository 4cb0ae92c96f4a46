package dev.contracts.importer.source;

import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.runtime.text.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A value in a document. Two are equal when they are the same place in the same document.
 *
 * @param pointer from the root of the document
 */
public record SchemaPlace(SourceDocument document, String pointer) {
    /** Returns the value; a missing node when there is none. */
    public JsonNode json() {
        return document.root().at(pointer);
    }

    /** Returns the location of the value. */
    public SourceLocation location() {
        return document.at(pointer);
    }

    /** Returns the location of a member. */
    public SourceLocation location(String member) {
        return document.at(JsonPointer.append(pointer, member));
    }

    /** Returns the place of what is below, by its pointer from here. */
    public SchemaPlace below(String inner) {
        return new SchemaPlace(document, pointer + inner);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SchemaPlace place && place.document == document && place.pointer.equals(pointer);
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(document) * 31 + pointer.hashCode();
    }
}
