package dev.contracts.importer.bundle;

import dev.contracts.importer.change.Change;
import dev.contracts.importer.source.SchemaPlace;
import dev.contracts.runtime.text.JsonPointer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema of 2020-12 in one file, with everything that it refers to.
 *
 * @param json the file
 * @param origins from the pointer of each schema in it to its place in the source
 * @param changes what was changed on the way
 */
public record BundledSchema(ObjectNode json, Map<String, SchemaPlace> origins, List<Change> changes) {
    public BundledSchema {
        origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
        changes = List.copyOf(changes);
    }

    /** Returns the place in the source of what stands at a pointer: of the nearest schema above it. */
    public SchemaPlace origin(String pointer) {
        String above = pointer;
        SchemaPlace place = origins.get(above);
        while (place == null) {
            above = above.isEmpty() ? "" : JsonPointer.parent(above);
            place = origins.get(above);
        }
        return place;
    }
}
